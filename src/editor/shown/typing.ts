import * as vscode from 'vscode'

/**
 * Tracks where the user is typing: in the active document, from its first change until it is saved or another one
 * becomes active.
 */
export class Typing implements vscode.Disposable {
  #document: vscode.TextDocument | undefined
  readonly #moved = new vscode.EventEmitter<vscode.TextDocument>()
  readonly #disposables: readonly { dispose(): unknown }[]
  /** Fires when the cursor moves in the document or the user stops typing in it. */
  readonly onDidMove = this.#moved.event

  constructor() {
    const { workspace, window } = vscode
    this.#disposables = [
      this.#moved,
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && document === window.activeTextEditor?.document) this.#document = document
      }),
      workspace.onDidSaveTextDocument((document) => document === this.#document && this.#end()),
      window.onDidChangeActiveTextEditor(() => this.#end()),
      window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
        if (document === this.#document) this.#moved.fire(document)
      }),
    ]
  }

  /** The cursor in a document while the user is typing there, else null. */
  cursorIn(document: vscode.TextDocument): vscode.Position | null {
    const editor = vscode.window.activeTextEditor
    return document === this.#document && editor?.document === document ? editor.selection.active : null
  }

  #end(): void {
    const document = this.#document
    this.#document = undefined
    if (document) this.#moved.fire(document)
  }

  dispose(): void {
    for (const each of this.#disposables) each.dispose()
  }
}
