import { joined, type PlacedModule, type ProjectFile } from '../analysis/program/joined'
import { noSettings, type Settings } from '../analysis/program/module'
import { analyse, type Additions, type Meaning } from '../analysis/meaning'
import { languageOfPath } from '../features/languageOfPath'
import { frontEndFor, type SourceModel } from '../syntax'
import { Components } from './components'
import type { Look, ProjectFiles } from './files'
import { looksAlike } from './look'
import { dirname } from './paths'
import { isConfiguration } from './resolveScript'
import { hostsIn, isAround, isSettingsFile, settingsFor } from './settings'

/** The meaning of a file together with its group. */
export interface Together {
  readonly meaning: Meaning
  /** Its place in the group. */
  readonly module: PlacedModule
  readonly modules: readonly PlacedModule[]
}

/** What the findings of a file depend on besides the texts of its group. Plain data. */
export interface FileContext {
  readonly files: readonly {
    readonly path: string
    /** The files that it imports, in source order; null for modules outside the project. */
    readonly imports: readonly (string | null)[]
  }[]
  /** Environment variables, and the hosts that settings assign to them. */
  readonly settings: readonly (readonly [name: string, hosts: readonly string[]])[]
}

/**
 * The files of a project, linked by their imports. Results are cached by text: the models of files, and
 * the meaning of a group as long as no text in it changes.
 */
export class Project {
  #components: Components
  #settings: ReadonlyMap<string, Settings>
  /** The scan of each file when it was linked. */
  #looks: ReadonlyMap<string, Look | null>
  readonly #models = new Map<string, SourceModel | null>()
  readonly #read = new Map<string, ReadonlyMap<string, Together>>()

  constructor(private readonly files: ProjectFiles) {
    this.#components = new Components(files)
    this.#settings = settingsOf(files)
    this.#looks = looksOf(files)
  }

  /** Whether a file depends on more than its own text. */
  isLinked(path: string): boolean {
    return this.#components.of(path).length > 1 || this.settingsOf(path).size > 0
  }

  /** The group of a file, including itself. */
  groupOf(path: string): readonly string[] {
    return this.#components.of(path)
  }

  contextOf(path: string): FileContext {
    const files = this.groupOf(path).map((each) => ({ path: each, imports: this.#components.importsOf(each) }))
    const settings = [...this.settingsOf(path)].map(([name, hosts]) => [name, hosts.map((host) => host.name)] as const)
    return { files, settings }
  }

  /** A file as part of the project, or null if it belongs to no group. */
  together(path: string, model: SourceModel, additions?: Additions): Together | null {
    const group = this.#components.of(path)
    if (group.length < 2) return null
    const isAsRead = model.text === this.files.read(path)
    const own = isAsRead ? this.#keep(path, model) : model
    const key = [...group, JSON.stringify(additions ?? null)].join('\n')
    const known = isAsRead ? this.#read.get(key) : undefined
    const found = known ?? this.#readGroup(group, additions, (each) => (each === path ? own : this.#modelOf(each)))
    if (isAsRead) this.#read.set(key, found)
    return found.get(path) ?? null
  }

  /**
   * Files were changed, created or deleted: discards their results.
   * @returns the files whose meaning may have changed: those that are, or were, in a group with one of these
   */
  changed(paths: readonly string[]): ReadonlySet<string> {
    const before = this.#components
    const affected = new Set(paths.filter((path) => this.files.has(path)))
    const add = (group: readonly string[]): void => group.forEach((each) => affected.add(each))
    for (const path of paths) add(before.of(path))
    if (this.#linksChange(paths)) {
      this.#components = new Components(this.files)
      this.#looks = looksOf(this.files)
      for (const path of new Set([...before.linked, ...this.#components.linked]))
        if (!this.#components.isAsIn(before, path)) add([path, ...before.of(path), ...this.#components.of(path)])
    }
    for (const path of paths) add(this.#components.of(path))
    for (const folder of this.#changedSettings(paths)) add(this.#below(folder))
    for (const path of paths) this.#models.delete(path)
    for (const key of [...this.#read.keys()])
      if (key.split('\n').some((path) => affected.has(path))) this.#read.delete(key)
    return affected
  }

  /** Whether groups or resolved imports may have changed. */
  #linksChange(paths: readonly string[]): boolean {
    return paths.some(
      (path) =>
        isConfiguration(path) ||
        this.#looks.has(path) !== this.files.has(path) ||
        !looksAlike(this.#looks.get(path) ?? null, this.files.look(path)),
    )
  }

  /** The folders whose settings have changed. */
  #changedSettings(paths: readonly string[]): readonly string[] {
    const changed = paths.filter(isSettingsFile)
    if (changed.length > 0) this.#settings = settingsOf(this.files)
    return changed.map(dirname)
  }

  /** The files that use a folder's settings, and their groups. */
  #below(folder: string): readonly string[] {
    const inside = [...this.#looks].filter(([path, look]) => look !== null && isAround(folder, path))
    return inside.flatMap(([path, look]) => (look?.mentionsKling ? this.#components.of(path) : []))
  }

  /** What settings files say about a file's environment. */
  settingsOf(path: string): Settings {
    const group = this.#components.of(path)
    if (group.length === 1 && !this.files.look(path)?.mentionsKling) return noSettings
    return settingsFor(group, this.#settings)
  }

  #readGroup(
    group: readonly string[],
    additions: Additions | undefined,
    modelOf: (path: string) => SourceModel | null,
  ): ReadonlyMap<string, Together> {
    const files = group.flatMap((path): ProjectFile | readonly [] => {
      const model = modelOf(path)
      return model ? { path, model, resolve: (specifier) => this.#components.resolve(path, specifier) } : []
    })
    const { model, modules } = joined(files)
    const meaning = analyse(model, { modules, settings: settingsFor(group, this.#settings), additions })
    return new Map(modules.map((module) => [module.path, { meaning, module, modules }]))
  }

  /** One model per text. */
  #keep(path: string, model: SourceModel): SourceModel {
    const known = this.#models.get(path)
    if (known?.text === model.text) return known
    this.#models.set(path, model)
    return model
  }

  #modelOf(path: string): SourceModel | null {
    const known = this.#models.get(path)
    if (known !== undefined) return known
    const [language, text] = [languageOfPath(path), this.files.read(path)]
    const model = language && text !== null ? frontEndFor(language).createReader(language).read(text) : null
    this.#models.set(path, model)
    return model
  }
}

function looksOf(files: ProjectFiles): ReadonlyMap<string, Look | null> {
  return new Map([...files.paths()].map((path) => [path, files.look(path)]))
}

function settingsOf(files: ProjectFiles): ReadonlyMap<string, Settings> {
  const paths = [...files.paths()].filter(isSettingsFile).sort()
  const all = paths.map((path) => [path, hostsIn(files.read(path) ?? '')] as const)
  return new Map(all.filter(([, settings]) => settings.size > 0))
}
