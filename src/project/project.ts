import { joined, type PlacedModule, type ProjectFile } from '../analysis/program/joined'
import { analyse, type Additions, type Meaning } from '../analysis/meaning'
import { languageOfPath } from '../features/languageOfPath'
import type { FilePlace } from '../findings/inFile'
import { frontEndFor, type SourceModel } from '../syntax'
import { Components } from './components'
import type { ProjectFiles } from './files'

/** What a file means together with those that it hangs together with. */
export interface Together {
  readonly meaning: Meaning
  readonly place: FilePlace
}

/** The files of a project, linked by their imports. What they say is read once and kept. */
export class Project {
  readonly #components: Components
  readonly #models = new Map<string, SourceModel | null>()
  readonly #read = new Map<string, ReadonlyMap<string, Together>>()

  constructor(private readonly files: ProjectFiles) {
    this.#components = new Components(files)
  }

  /** Whether a file hangs together with others. */
  isLinked(path: string): boolean {
    return this.#components.of(path).length > 1
  }

  /** A file as part of the project; null where it hangs together with no other. */
  together(path: string, model: SourceModel, additions?: Additions): Together | null {
    const group = this.#components.of(path)
    if (group.length < 2) return null
    const isAsRead = model.text === this.files.read(path)
    const key = JSON.stringify([group, additions])
    const known = isAsRead ? this.#read.get(key) : undefined
    const found =
      known ??
      read(
        group.flatMap((each) => this.#fileAt(each, each === path ? model : null) ?? []),
        additions,
      )
    if (isAsRead) this.#read.set(key, found)
    return found.get(path) ?? null
  }

  #fileAt(path: string, own: SourceModel | null): ProjectFile | null {
    const model = own ?? this.#modelOf(path)
    return model && { path, model, resolve: (specifier) => this.#components.resolve(path, specifier) }
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

function read(files: readonly ProjectFile[], additions: Additions | undefined): ReadonlyMap<string, Together> {
  const { model, modules } = joined(files)
  const meaning = analyse(model, { modules, additions })
  return new Map(modules.map((module: PlacedModule) => [module.path, { meaning, place: module }]))
}
