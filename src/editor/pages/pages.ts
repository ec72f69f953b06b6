import * as vscode from 'vscode'
import { longestQuote, type Markdown } from '../../text/prose'
import { shortened } from '../../text/visible'
import { LinkedPage } from './linkedPage'
import { withPagesInside } from './pageAddress'

const pageScheme = 'kling-page'

/** So many pages can be looked at again while the window is open. */
const mostKept = 20

/** Pages that Klint writes, shown by the built-in Markdown preview: themed, and fit for keyboards and screen readers. */
export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #pages = new Map<string, string>()
  readonly #registration = vscode.workspace.registerTextDocumentContentProvider(pageScheme, this)
  readonly #linked = { explanation: new LinkedPage(), written: new LinkedPage() }
  #count = 0

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#pages.get(String(uri)) ?? 'This page is gone. Run the command again.\n'
  }

  /** @param beside in the next group, so that the code stays in view */
  async show(title: string, markdown: Markdown, beside = false): Promise<void> {
    await this.#preview(this.#keep(title, markdown), beside)
  }

  /**
   * Shows a page whose links do something in the editor.
   * @param panel pages of one kind take each other's place
   * @param markdown with links of `PageLinks`
   * @param plain the same without them, for where such a page cannot be shown
   */
  async showLinked(
    panel: 'explanation' | 'written',
    title: string,
    markdown: Markdown,
    plain: Markdown,
    beside: boolean,
  ): Promise<void> {
    const uri = this.#keep(title, withPagesInside(markdown))
    if (!(await this.#linked[panel].show(tabNameOf(title), uri, beside))) await this.show(title, plain, beside)
  }

  async #preview(uri: vscode.Uri, beside: boolean): Promise<void> {
    try {
      await vscode.commands.executeCommand(beside ? 'markdown.showPreviewToSide' : 'markdown.showPreview', uri)
    } catch {
      // The built-in Markdown extension may be off: its text reads well too.
      await vscode.window.showTextDocument(uri, {
        viewColumn: beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
        preserveFocus: beside,
      })
    }
  }

  /**
   * The tab is named after the page's path. Each page has an address of its own: under that of one that was just closed, the editor
   * may show the old text. The preview in front is used again all the same.
   */
  #keep(title: string, markdown: Markdown): vscode.Uri {
    this.#count += 1
    const path = `/${tabNameOf(title)}`
    const uri = vscode.Uri.from({ scheme: pageScheme, path, query: String(this.#count) })
    this.#pages.set(String(uri), markdown)
    const [oldest] = this.#pages.keys()
    if (this.#pages.size > mostKept && oldest !== undefined) this.#pages.delete(oldest)
    return uri
  }

  dispose(): void {
    for (const each of Object.values(this.#linked)) each.dispose()
    this.#registration.dispose()
  }
}

/** Tabs show no Markdown, and the address of a page takes no separators. */
function tabNameOf(title: string): string {
  return shortened(title.replace(/`+/g, '').replace(/[\\/?#%]+/g, ' '), longestQuote).trim()
}
