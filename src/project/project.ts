import { joined, type PlacedModule, type ProjectFile } from '../analysis/program/joined'
import { noSettings, type Settings } from '../analysis/program/module'
import { analyse, type Additions, type Meaning } from '../analysis/meaning'
import { languageOfPath } from '../features/languageOfPath'
import { frontEndFor, type SourceModel } from '../syntax'
import { Families } from './families'
import type { ProjectFiles } from './files'
import { dirname } from './paths'
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
  readonly #families: Families
  #settings: ReadonlyMap<string, Settings>
  readonly #models = new Map<string, SourceModel | null>()
  readonly #read = new Map<string, ReadonlyMap<string, Together>>()

  constructor(private readonly files: ProjectFiles) {
    this.#families = new Families(files)
    this.#settings = settingsOf(files)
  }

  /** Whether a file depends on more than its own text. */
  isLinked(path: string): boolean {
    return this.#families.groupOf(path).length > 1 || this.settingsOf(path).size > 0
  }

  /** The group of a file, including itself. */
  groupOf(path: string): readonly string[] {
    return this.#families.groupOf(path)
  }

  contextOf(path: string): FileContext {
    const files = this.groupOf(path).map((each) => ({ path: each, imports: this.#families.importsOf(each) }))
    const settings = [...this.settingsOf(path)].map(([name, hosts]) => [name, hosts.map((host) => host.name)] as const)
    return { files, settings }
  }

  /** A file as part of the project, or null if it belongs to no group. */
  together(path: string, model: SourceModel, additions?: Additions): Together | null {
    const group = this.#families.groupOf(path)
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
   * @returns the files whose meaning may have changed: those that are, or were, in a group with one of these. Without
   *   those of a language that nobody has asked about.
   */
  changed(paths: readonly string[]): ReadonlySet<string> {
    const affected = this.#families.changed(paths)
    for (const folder of this.#changedSettings(paths))
      for (const path of this.#families.below((each) => isAround(folder, each))) affected.add(path)
    for (const path of paths) this.#models.delete(path)
    for (const key of [...this.#read.keys()])
      if (key.split('\n').some((path) => affected.has(path))) this.#read.delete(key)
    return affected
  }

  /** The folders whose settings have changed. */
  #changedSettings(paths: readonly string[]): readonly string[] {
    const changed = paths.filter(isSettingsFile)
    if (changed.length > 0) this.#settings = settingsOf(this.files)
    return changed.map(dirname)
  }

  /** What settings files say about a file's environment. */
  settingsOf(path: string): Settings {
    const group = this.#families.groupOf(path)
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
      return model ? { path, model, resolve: (specifier) => this.#families.resolve(path, specifier) } : []
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

function settingsOf(files: ProjectFiles): ReadonlyMap<string, Settings> {
  const paths = [...files.paths()].filter(isSettingsFile).sort()
  const all = paths.map((path) => [path, hostsIn(files.read(path) ?? '')] as const)
  return new Map(all.filter(([, settings]) => settings.size > 0))
}
