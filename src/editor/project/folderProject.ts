import type * as vscode from 'vscode'
import type { KlintProject } from '../../engine'
import type { Engine } from '../lazyEngine'
import { FolderFiles } from './folderFiles'

/**
 * A folder that is read as one project. Changes are queued until it is needed (`settle`), so that a checkout of many
 * files is one change.
 */
export class FolderProject {
  readonly #waiting = new Set<string>()
  #mayHaveOthers = false
  #settling: Promise<void> | null = null
  /** For each file, the number of the last change that affected it. */
  readonly #revisions = new Map<string, number>()
  #revision = 0

  private constructor(
    private readonly files: FolderFiles,
    readonly klint: KlintProject,
    private readonly onDidChange: (uris: readonly vscode.Uri[]) => void,
  ) {}

  /**
   * Reads a folder; null if it has too many files.
   * @param onDidChange called with files whose findings may have changed
   */
  static async read(
    root: vscode.Uri,
    engine: Engine,
    onDidChange: (uris: readonly vscode.Uri[]) => void,
  ): Promise<FolderProject | null> {
    const files = new FolderFiles(root, engine)
    const paths = await files.list()
    if (!paths) return null
    await files.load(paths)
    return new FolderProject(files, engine.openProject(files), onDidChange)
  }

  get root(): vscode.Uri {
    return this.files.root
  }

  pathOf(uri: vscode.Uri): string | null {
    return this.files.pathOf(uri)
  }

  /** Differs after each change to anything that the file is read with. */
  revisionOf(path: string): number {
    return this.#revisions.get(path) ?? 0
  }

  opened(document: vscode.TextDocument): boolean {
    return this.#wait(this.files.open(document))
  }

  closed(document: vscode.TextDocument): boolean {
    return this.#wait(this.files.close(document))
  }

  /** A file was saved. */
  saved(uri: vscode.Uri): boolean {
    return this.#wait(this.files.pathOf(uri))
  }

  /** A file or folder was created. */
  created(uri: vscode.Uri): boolean {
    const path = this.files.pathOf(uri)
    // A path without an extension may be a folder. Its files are not reported one by one.
    if (path === null && uri.path.split('/').at(-1)?.includes('.') === false) this.#mayHaveOthers = true
    return this.#wait(path) || this.#mayHaveOthers
  }

  /** A file, or a folder with all its files, was deleted. */
  deleted(uri: vscode.Uri): boolean {
    const path = this.files.pathOf(uri)
    const folder = `${uri.path}/`
    const inside = [...this.files.paths()].filter((each) => this.files.uriOf(each).path.startsWith(folder))
    return [...(path === null ? [] : [path]), ...inside].map((each) => this.#wait(each)).includes(true)
  }

  /** Applies pending changes and loads the texts of all files that the file is read with. */
  async prepare(path: string): Promise<void> {
    do await this.settle()
    while (await this.files.keepTexts(this.klint.groupOf(path)))
  }

  /** Applies pending changes. */
  settle(): Promise<void> {
    this.#settling ??= this.#takeIn().finally(() => {
      this.#settling = null
    })
    return this.#settling
  }

  #wait(path: string | null): boolean {
    if (path !== null) this.#waiting.add(path)
    return path !== null
  }

  async #takeIn(): Promise<void> {
    while (this.#waiting.size > 0 || this.#mayHaveOthers) {
      if (this.#mayHaveOthers) await this.#lookForOthers()
      const paths = [...this.#waiting]
      this.#waiting.clear()
      const changed = await this.files.load(paths)
      if (changed.length === 0) continue
      this.#revision += 1
      const affected = [...this.klint.changed(changed)]
      for (const path of affected) this.#revisions.set(path, this.#revision)
      this.onDidChange(affected.map((path) => this.files.uriOf(path)))
    }
  }

  async #lookForOthers(): Promise<void> {
    this.#mayHaveOthers = false
    for (const path of (await this.files.list()) ?? []) if (!this.files.has(path)) this.#waiting.add(path)
  }
}
