import * as vscode from 'vscode'
import type { KlintDocument } from '../../engine'
import { languageOfPath } from '../../features/languageOfPath'
import type { Language } from '../../findings/finding'
import type { HostFormat } from '../../regions'
import { exists, pathWithin } from '../files'
import type { Engine } from '../lazyEngine'
import { FolderProject } from './folderProject'
import { isForeign } from './listing'

/** The project context of a file. */
export interface Around {
  readonly project: FolderProject
  readonly root: vscode.Uri
  /** Changes whenever something changes that the file is read with. */
  readonly stamp: string
  /** Whether nothing has changed since. */
  isCurrent(): boolean
  /** Whether other files affect what the file means. */
  readonly isLinked: boolean
  open(language: Language | HostFormat): KlintDocument
}

/** How long changes are debounced (ms). */
const pause = 150

/** Entries that mark a folder as a project, for workspace folders with too many files. */
const marks = ['package.json', 'pyproject.toml', '.git']

interface Entry {
  readonly root: vscode.Uri
  readonly number: number
  readonly reading: Promise<FolderProject | null>
  readonly watcher: vscode.Disposable
  /** Null while it is being read, or if it has too many files. */
  project: FolderProject | null
}

/**
 * The projects of the workspace. A project is not listed, read or watched before one of its files mentions Kling.
 *
 * The first check of a file waits until its project is read. Checking the file alone would be faster, but other files
 * may refute a finding (the settings may contain the host of a gateway), and a finding that disappears again is a false
 * alarm. Which files import this one is unknown until all have been read. The wait happens once, and the number of
 * files bounds it.
 */
export class Projects implements vscode.Disposable {
  readonly #entries = new Map<string, Entry>()
  readonly #changed = new vscode.EventEmitter<readonly vscode.Uri[]>()
  readonly #listeners: vscode.Disposable[]
  #timer: ReturnType<typeof setTimeout> | undefined
  #count = 0
  /** Fires for files whose findings may have changed because of another file. */
  readonly onDidChange = this.#changed.event

  constructor(private readonly log: vscode.LogOutputChannel) {
    const { workspace } = vscode
    this.#listeners = [
      workspace.onDidOpenTextDocument((document) => this.#tell((project) => project.opened(document))),
      workspace.onDidCloseTextDocument((document) => this.#tell((project) => project.closed(document))),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#tell((project) => project.opened(document))
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#forget()),
    ]
  }

  get isReading(): boolean {
    return this.#entries.size > 0
  }

  /** Whether a file is in a project that is being read or was read. */
  isKnown(uri: vscode.Uri): boolean {
    return [...this.#entries.values()].some(({ root }) => isWithin(root, uri))
  }

  /**
   * The project of a file, with everything that the file is read with; null if the file is read alone. Afterwards
   * nothing is pending.
   */
  async around(uri: vscode.Uri, engine: Engine): Promise<Around | null> {
    const folder = vscode.workspace.getWorkspaceFolder(uri)
    if (!folder || languageOfPath(uri.path) === null) return null
    const entry = await this.#entryFor(folder.uri, uri, engine)
    const project = entry?.project
    const path = project?.pathOf(uri) ?? null
    if (!entry || !project || path === null) return null
    try {
      await project.prepare(path)
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error))
      return null
    }
    const { klint, root } = project
    const revision = project.revisionOf(path)
    return {
      project,
      root,
      stamp: `${entry.number} ${revision}`,
      isCurrent: () => project.revisionOf(path) === revision,
      isLinked: klint.isLinked(path),
      open(language) {
        const own = languageOfPath(path)
        return own !== null && own === language ? klint.openDocument(path, own) : engine.openDocument(language)
      },
    }
  }

  /** The workspace folder as a project, or else the nearest project in it that is not too large. */
  async #entryFor(folder: vscode.Uri, uri: vscode.Uri, engine: Engine): Promise<Entry | null> {
    const whole = this.#entryAt(folder, engine)
    if (await whole.reading) return whole
    const marked = await nearestMarked(folder, uri)
    if (!marked) return null
    const inner = this.#entryAt(marked, engine)
    return (await inner.reading) ? inner : null
  }

  #entryAt(root: vscode.Uri, engine: Engine): Entry {
    const key = root.toString()
    const known = this.#entries.get(key)
    if (known) return known
    this.#count += 1
    // Watches the folder before reading it. Changes in the meantime are applied afterwards.
    const missed: ((project: FolderProject) => boolean)[] = []
    const tell = (change: (project: FolderProject) => boolean): void => {
      if (entry.project) this.#tellOne(entry.project, change)
      else missed.push(change)
    }
    const reading = this.#read(root, engine).then((project) => {
      entry.project = project
      if (project) for (const change of missed) change(project)
      return project
    })
    const entry: Entry = { root, number: this.#count, reading, watcher: watch(root, tell), project: null }
    this.#entries.set(key, entry)
    return entry
  }

  async #read(root: vscode.Uri, engine: Engine): Promise<FolderProject | null> {
    const start = performance.now()
    try {
      const project = await FolderProject.read(root, engine, (uris) => this.#changed.fire(uris))
      const time = `${Math.round(performance.now() - start)} ms`
      this.log.info(`A folder: ${project ? 'read as a project' : 'too many files to be read as one project'}, ${time}`)
      return project
    } catch (error) {
      this.log.error(error instanceof Error ? error : String(error))
      return null
    }
  }

  #tell(change: (project: FolderProject) => boolean): void {
    for (const { project } of this.#entries.values()) if (project) this.#tellOne(project, change)
  }

  #tellOne(project: FolderProject, change: (project: FolderProject) => boolean): void {
    if (!change(project)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#settleAll(), pause)
  }

  async #settleAll(): Promise<void> {
    for (const { project } of this.#entries.values()) {
      try {
        await project?.settle()
      } catch (error) {
        this.log.error(error instanceof Error ? error : String(error))
      }
    }
  }

  #forget(): void {
    for (const { watcher } of this.#entries.values()) watcher.dispose()
    this.#entries.clear()
  }

  dispose(): void {
    clearTimeout(this.#timer)
    this.#forget()
    for (const each of [this.#changed, ...this.#listeners]) each.dispose()
  }
}

function watch(root: vscode.Uri, tell: (change: (project: FolderProject) => boolean) => void): vscode.Disposable {
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '**/*'))
  const unlessForeign = (change: (project: FolderProject, uri: vscode.Uri) => boolean) => (uri: vscode.Uri) => {
    if (!isForeign(uri.path.slice(root.path.length))) tell((project) => change(project, uri))
  }
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(unlessForeign((project, uri) => project.created(uri))),
    watcher.onDidChange(unlessForeign((project, uri) => project.saved(uri))),
    watcher.onDidDelete(unlessForeign((project, uri) => project.deleted(uri))),
  )
}

function isWithin(root: vscode.Uri, uri: vscode.Uri): boolean {
  return pathWithin(root, uri) !== null
}

/** The nearest parent folder of a file, inside another folder, that is marked as a project. */
async function nearestMarked(folder: vscode.Uri, file: vscode.Uri): Promise<vscode.Uri | null> {
  let at = vscode.Uri.joinPath(file, '..')
  while (isWithin(folder, at)) {
    for (const mark of marks) if (await exists(vscode.Uri.joinPath(at, mark))) return at
    at = vscode.Uri.joinPath(at, '..')
  }
  return null
}
