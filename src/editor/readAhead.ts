import * as vscode from 'vscode'
import type { Checks } from './checks'

/** How long the cursor rests before an edit there is prepared (ms). */
const pause = 100

/** Prepares for an edit at the cursor while the user does nothing, so that the first character is as fast as the next. */
export class ReadAhead implements vscode.Disposable {
  #waiting: ReturnType<typeof setTimeout> | undefined
  readonly #disposables: readonly vscode.Disposable[]

  /** @param onDidShow fires after a check, which ends what was prepared for the text before */
  constructor(
    private readonly checks: Pick<Checks, 'expectEdit'>,
    onDidShow: vscode.Event<void>,
  ) {
    this.#disposables = [
      vscode.window.onDidChangeTextEditorSelection(() => this.#wait()),
      onDidShow(() => this.#wait()),
    ]
  }

  #wait(): void {
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.#prepare(), pause)
  }

  #prepare(): void {
    const editor = vscode.window.activeTextEditor
    if (editor) this.checks.expectEdit(editor.document, editor.selection.active)
  }

  dispose(): void {
    clearTimeout(this.#waiting)
    for (const each of this.#disposables) each.dispose()
  }
}
