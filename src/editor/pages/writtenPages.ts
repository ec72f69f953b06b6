import * as vscode from 'vscode'
import { fileUrl } from '../../findings/docs'
import { textOf } from '../files'
import type { LazyEngine } from '../lazyEngine'
import { addressInside } from './pageAddress'
import type { Pages } from './pages'

/** Shows the pages on rules, which come with the extension: offline, and as they were when this version was made. */
export class WrittenPages {
  #texts: Promise<ReadonlyMap<string, string>> | undefined

  constructor(
    private readonly extension: vscode.Uri,
    private readonly engine: LazyEngine,
    private readonly pages: Pages,
  ) {}

  /** @param path of a page in the repository; may be anything */
  async show(path: unknown): Promise<void> {
    this.#texts ??= textsIn(this.extension)
    const text = typeof path === 'string' && (await this.#texts).get(path)
    if (typeof path !== 'string' || typeof text !== 'string') return
    const { readablePage } = await this.engine.load()
    const { title, markdown } = readablePage(text, path, addressInside)
    const plain = readablePage(text, path, fileUrl).markdown
    await this.pages.showLinked('written', title, markdown, plain, vscode.window.activeTextEditor !== undefined)
  }
}

/** By their paths in the repository. */
async function textsIn(extension: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const stored = await textOf(vscode.Uri.joinPath(extension, 'dist', 'pages.json'))
  return new Map(Object.entries(JSON.parse(stored ?? '{}') as Readonly<Record<string, string>>))
}
