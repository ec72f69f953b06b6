import * as vscode from 'vscode'
import { languageOf } from './languages'
import type { LazyEngine } from './lazyEngine'

export const explainErrorCommand = 'kling.explainError'

const scheme = 'kling-explain'

/** So many explanations can be looked at again while the window is open. */
const mostKept = 20

/** "Kling: Explain Error": the selection, or what the user types, explained on a page of its own. Nothing leaves the machine. */
export class ExplainError implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #pages = new Map<string, string>()
  readonly #changed = new vscode.EventEmitter<vscode.Uri>()
  readonly #registration = vscode.Disposable.from(
    this.#changed,
    vscode.workspace.registerTextDocumentContentProvider(scheme, this),
    vscode.commands.registerCommand(explainErrorCommand, () => this.run()),
  )
  readonly onDidChange = this.#changed.event

  constructor(private readonly engine: LazyEngine) {}

  provideTextDocumentContent({ path }: vscode.Uri): string {
    return this.#pages.get(path) ?? 'This explanation is gone. Run **Kling: Explain Error** again.\n'
  }

  async run(): Promise<void> {
    const editor = vscode.window.activeTextEditor
    const input = selectionOf(editor) || (await ask())
    if (!input?.trim()) return
    const { explain } = await this.engine.load()
    const { title, markdown } = explain(input, (editor && languageOf(editor.document)) ?? 'python')
    const uri = this.#keep(title, markdown)
    try {
      await vscode.commands.executeCommand('markdown.showPreview', uri)
    } catch {
      // The built-in Markdown extension may be off: its text reads well too.
      await vscode.window.showTextDocument(uri)
    }
  }

  /** The tab is named after the page's path. */
  #keep(title: string, markdown: string): vscode.Uri {
    const uri = vscode.Uri.from({ scheme, path: `/${title.replace(/[\\/?#%]+/g, ' ').slice(0, 60).trim()}` })
    this.#pages.delete(uri.path)
    this.#pages.set(uri.path, markdown)
    const [oldest] = this.#pages.keys()
    if (this.#pages.size > mostKept && oldest !== undefined) this.#pages.delete(oldest)
    this.#changed.fire(uri)
    return uri
  }

  dispose(): void {
    this.#registration.dispose()
  }
}

function selectionOf(editor: vscode.TextEditor | undefined): string {
  return editor?.selections.map((selection) => editor.document.getText(selection)).join('\n').trim() ?? ''
}

function ask(): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: 'Kling: Explain Error',
    prompt: 'An error code, an HTTP status, a response, a log line or a task message',
    placeHolder: '1303',
  })
}
