import * as vscode from 'vscode'
import { fileUrl } from '../../findings/docs'
import { textOf } from '../files'
import type { LazyEngine } from '../lazyEngine'
import type { Pages } from './pages'
import { addressInside, isOwnPage } from './pageAddress'

/** Shows the pages on rules, which come with the extension: offline, and as they were when this version was made. */
export class WrittenPages {
  constructor(
    private readonly root: vscode.Uri,
    private readonly engine: LazyEngine,
    private readonly pages: Pages,
  ) {}

  /** @param path of a page in the repository; may be anything */
  async show(path: unknown): Promise<void> {
    if (typeof path !== 'string' || !isOwnPage(path)) return
    const text = await textOf(vscode.Uri.joinPath(this.root, path))
    if (text === null) return void vscode.env.openExternal(vscode.Uri.parse(fileUrl(path)))
    const { readablePage } = await this.engine.load()
    const { title, markdown } = readablePage(text, path, addressInside)
    const plain = readablePage(text, path, fileUrl).markdown
    await this.pages.showLinked('written', title, markdown, plain, vscode.window.activeTextEditor !== undefined)
  }
}
