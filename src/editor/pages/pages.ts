import * as vscode from 'vscode'
import { longestQuote, type Markdown } from '../../text/prose'
import { shortened } from '../../text/visible'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { fillPanel, LinkedPage } from './linkedPage'
import { withPagesInside } from './pageAddress'
import { pageLinkCommand, PageLinks } from './pageLinks'

const pageScheme = 'kling-page'

/** How many pages are kept for going back to while the window is open. */
const mostKept = 20

/**
 * Pages that Klint generates, rendered by the built-in Markdown extension: themed, and accessible by keyboard and
 * screen reader.
 */
export class Pages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #pages = new Map<string, string>()
  readonly #registration = vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(pageScheme, this),
    vscode.commands.registerCommand(pageLinkCommand, (id?: unknown) => this.#follow(id)),
  )
  readonly #panels = { explanation: new LinkedPage(), written: new LinkedPage(), report: new LinkedPage() }
  /** The links of the pages that are currently shown. */
  readonly links = { explanation: new PageLinks(), report: new PageLinks() }
  #count = 0

  constructor(private readonly engine: LazyEngine) {}

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    return this.#pages.get(String(uri)) ?? `${wordsOf(await this.engine.load()).say('editor.page-gone')}\n`
  }

  /** Shows a page with ordinary links. */
  async show(title: string, markdown: Markdown): Promise<void> {
    await this.showLinked('report', title, markdown, markdown, false)
  }

  /**
   * Shows a page whose links run actions in the editor.
   * @param panel pages of the same kind replace each other
   * @param markdown has links of `PageLinks`
   * @param plain the same without them, in case such a page cannot be shown
   * @param beside opens the page in the next group, so that the code stays visible
   */
  async showLinked(
    panel: 'explanation' | 'written' | 'report',
    title: string,
    markdown: Markdown,
    plain: Markdown,
    beside: boolean,
  ): Promise<void> {
    const uri = this.#keep(title, withPagesInside(markdown))
    if (!(await this.#panels[panel].show(tabNameOf(title), uri, beside)))
      await this.#preview(this.#keep(title, plain), beside)
  }

  /**
   * Shows a page in an editor that is already open.
   * @param plain as for `showLinked`: the preview then takes the editor's place
   */
  async fill(panel: vscode.WebviewPanel, title: string, markdown: Markdown, plain: Markdown): Promise<void> {
    panel.title = tabNameOf(title)
    if (await fillPanel(panel, tabNameOf(title), this.#keep(title, withPagesInside(markdown)))) return
    panel.dispose()
    await this.#preview(this.#keep(title, plain), false)
  }

  async #follow(id: unknown): Promise<void> {
    for (const links of Object.values(this.links)) await links.follow(id)
  }

  async #preview(uri: vscode.Uri, beside: boolean): Promise<void> {
    try {
      await vscode.commands.executeCommand(beside ? 'markdown.showPreviewToSide' : 'markdown.showPreview', uri)
    } catch {
      // If the built-in Markdown extension is disabled, shows the Markdown source, which is readable too.
      await vscode.window.showTextDocument(uri, {
        viewColumn: beside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active,
        preserveFocus: beside,
      })
    }
  }

  /**
   * The tab is named after the page's path. Each page has a new URI, because for the URI of a page that was just closed
   * the editor may show the old text. The open preview is still reused.
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
    for (const each of Object.values(this.#panels)) each.dispose()
    this.#registration.dispose()
  }
}

/** Tabs do not render Markdown, and the path of a page cannot contain separators. */
function tabNameOf(title: string): string {
  return shortened(title.replace(/`+/g, '').replace(/[\\/?#%]+/g, ' '), longestQuote).trim()
}
