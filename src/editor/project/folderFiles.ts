import * as vscode from 'vscode'
import type { Look, ProjectFiles } from '../../engine'
import type { Engine } from '../lazyEngine'
import { longest } from '../source'
import { pathWithin, shortTextOf } from '../files'
import { eachOf, listFiles } from './listing'

/** A folder with more files is not read as one project. */
const mostFiles = 3000

/** What is kept in memory of a file. */
interface Kept {
  readonly look: Look | null
  /** Undefined until it is needed; for most files the look is enough. */
  readonly text: string | null | undefined
}

/** The files of a folder, with the unsaved changes of open documents. */
export class FolderFiles implements ProjectFiles {
  readonly #files = new Map<string, Kept>()
  readonly #documents = new Map<string, vscode.TextDocument>()

  constructor(
    readonly root: vscode.Uri,
    private readonly engine: Engine,
  ) {
    for (const document of vscode.workspace.textDocuments) this.open(document)
  }

  /** Lists the folder; null if it has too many files. */
  async list(): Promise<readonly string[] | null> {
    const uris = await listFiles(this.root, mostFiles, this.engine)
    return uris && uris.flatMap((uri) => this.pathOf(uri) ?? [])
  }

  /** The path of a file relative to the root; null if projects do not read such files. */
  pathOf(uri: vscode.Uri): string | null {
    const path = pathWithin(this.root, uri)
    return path !== null && this.engine.isProjectFile(path) ? path : null
  }

  uriOf(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.root, path)
  }

  paths(): Iterable<string> {
    return this.#files.keys()
  }

  has(path: string): boolean {
    return this.#files.has(path)
  }

  look(path: string): Look | null {
    return this.#files.get(path)?.look ?? null
  }

  read(path: string): string | null {
    return this.#documents.get(path)?.getText() ?? this.#files.get(path)?.text ?? null
  }

  open(document: vscode.TextDocument): string | null {
    const path = this.pathOf(document.uri)
    if (path !== null) this.#documents.set(path, document)
    return path
  }

  close(document: vscode.TextDocument): string | null {
    const path = this.pathOf(document.uri)
    if (path !== null && this.#documents.get(path) === document) this.#documents.delete(path)
    return path
  }

  /** Reads the current content of files. Returns those that may have changed. */
  async load(paths: Iterable<string>): Promise<readonly string[]> {
    const changed: string[] = []
    await eachOf(paths, async (path) => {
      const before = this.#files.get(path)
      const text = this.#documents.get(path)?.getText() ?? (await shortTextOf(this.uriOf(path), longest))
      if (text === null) this.#files.delete(path)
      else this.#files.set(path, this.#kept(path, text, before?.text !== undefined))
      if (before?.text === undefined || before.text !== this.#files.get(path)?.text) changed.push(path)
    })
    return changed
  }

  /** Loads the missing texts of files that are read together; false if none was missing. */
  async keepTexts(paths: readonly string[]): Promise<boolean> {
    const missing = paths.filter((path) => this.#files.get(path)?.text === undefined && !this.#documents.has(path))
    await eachOf(missing, async (path) => {
      const text = await shortTextOf(this.uriOf(path), longest)
      const look = this.#files.get(path)?.look ?? null
      this.#files.set(path, { look, text })
    })
    return missing.length > 0
  }

  /** Keeps only the addresses of a settings file and the look of any other, unless the text was needed before. */
  #kept(path: string, text: string, isNeeded: boolean): Kept {
    const { engine } = this
    if (engine.isSettingsFile(path)) return { look: null, text: engine.onlyAddresses(text) }
    const look = engine.lookAt(path, text)
    // Reading the imports makes the look release the text.
    const hasImports = look !== null && look.imports.length >= 0
    return { look, text: isNeeded || !hasImports || engine.isConfiguration(path) ? text : undefined }
  }
}
