import type * as vscode from 'vscode'
import type { KlintProject } from '../../engine'
import type { Engine } from '../lazyEngine'
import { FolderFiles } from './folderFiles'

/**
 * A folder that is read as one project. It is brought up to date when somebody asks (`settle`); until then changes wait, so
 * that a checkout of many files is one change.
 */
export class FolderProject {
  readonly #waiting = new Set<string>()
  #mayHaveOthers = false
  #settling: Promise<void> | null = null
  /** The number of the last change that each file is concerned by. */
  readonly #revisions = new Map<string, number>()
  #revision = 0

  private constructor(
    private readonly files: FolderFiles,
    readonly klint: KlintProject,
    private readonly onDidChange: (uris: readonly vscode.Uri[]) => void,
  ) {}

  /**
   * Reads a folder; null where it has too many files.
   * @param onDidChange told of files whose findings may be others now
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

  /** Changes with all that a file is read with. */
  revisionOf(path: string): number {
    return this.#revisions.get(path) ?? 0
  }

  opened(document: vscode.TextDocument): boolean {
    return this.#wait(this.files.open(document))
  }

  closed(document: vscode.TextDocument): boolean {
    return this.#wait(this.files.close(document))
  }

  /** A file was stored. */
  saved(uri: vscode.Uri): boolean {
    return this.#wait(this.files.pathOf(uri))
  }

  /** There is a file, or a folder, that was not there. */
  created(uri: vscode.Uri): boolean {
    const path = this.files.pathOf(uri)
    // What has no ending may be a folder, which comes with its files, and says nothing of each.
    if (path === null && uri.path.split('/').at(-1)?.includes('.') === false) this.#mayHaveOthers = true
    return this.#wait(path) || this.#mayHaveOthers
  }

  /** A file, or a folder with all files, is gone. */
  deleted(uri: vscode.Uri): boolean {
    const path = this.files.pathOf(uri)
    const folder = `${uri.path}/`
    const inside = [...this.files.paths()].filter((each) => this.files.uriOf(each).path.startsWith(folder))
    return [...(path === null ? [] : [path]), ...inside].map((each) => this.#wait(each)).includes(true)
  }

  /** Takes in what has changed, and has the texts of all that a file is read with. */
  async prepare(path: string): Promise<void> {
    do await this.settle()
    while (await this.files.keepTexts(this.klint.groupOf(path)))
  }

  /** Takes in what has changed. */
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
