import * as vscode from 'vscode'
import { fileUrl } from '../../findings/docs'
import { textOf } from '../files'
import type { LazyEngine } from '../lazyEngine'
import { addressInside, pathOfTarget } from './pageAddress'
import type { Pages } from './pages'

/** Shows the rule pages that are bundled with the extension: offline, and in the extension's version. */
export class WrittenPages implements vscode.CustomReadonlyEditorProvider {
  #texts: Promise<ReadonlyMap<string, string>> | undefined

  constructor(
    private readonly extension: vscode.Uri,
    private readonly engine: LazyEngine,
    private readonly pages: Pages,
  ) {}

  /** The link of a finding cannot be a command, so it opens a custom editor. */
  openCustomDocument(uri: vscode.Uri): vscode.CustomDocument {
    return { uri, dispose: () => undefined }
  }

  async resolveCustomEditor({ uri }: vscode.CustomDocument, panel: vscode.WebviewPanel): Promise<void> {
    const page = await this.#read(pathOfTarget(uri))
    if (page) await this.pages.fill(panel, page.title, page.markdown, page.plain)
  }

  /** @param path a page's path in the repository; not validated */
  async show(path: unknown): Promise<void> {
    const page = typeof path === 'string' && (await this.#read(path))
    if (!page) return
    const isBeside = vscode.window.activeTextEditor !== undefined
    await this.pages.showLinked('written', page.title, page.markdown, page.plain, isBeside)
  }

  async #read(path: string) {
    this.#texts ??= textsIn(this.extension)
    const text = (await this.#texts).get(path)
    if (text === undefined) return null
    const { readablePage } = await this.engine.load()
    return { ...readablePage(text, path, addressInside), plain: readablePage(text, path, fileUrl).markdown }
  }
}

/** The id in the manifest. */
export const pageEditor = 'kling.page'

/** The pages by their paths in the repository. */
async function textsIn(extension: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const stored = await textOf(vscode.Uri.joinPath(extension, 'dist', 'pages.json'))
  return new Map(Object.entries(JSON.parse(stored ?? '{}') as Readonly<Record<string, string>>))
}
