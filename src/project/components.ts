import { nearby, push } from '../syntax/multimap'
import type { Family } from './family'
import type { Look, ProjectFiles } from './files'
import { dirname } from './paths'
import { PythonResolver } from './resolvePython'
import { ScriptResolver } from './resolveScript'

/** The most imports between a file that mentions Kling and one that is read with it. */
const mostHops = 2
/** The most files, and the most text in UTF-16 code units, that are read together. */
const mostFiles = 100
const mostText = 600_000

/** The groups of files connected by imports, near a file that mentions Kling. */
export class Components {
  readonly #files: ProjectFiles
  readonly #resolver: PythonResolver | ScriptResolver
  readonly #resolved = new Map<string, string | null>()
  /** What each file imports, in source order; null for modules outside the project. */
  readonly #targets = new Map<string, readonly (string | null)[]>()
  readonly #imports = new Map<string, readonly string[]>()
  readonly #byPath = new Map<string, readonly string[]>()

  /** @param paths the files that may import each other, all of one family */
  constructor(
    files: ProjectFiles,
    paths: readonly string[],
    private readonly family: Family,
  ) {
    this.#files = files
    this.#resolver = family === 'python' ? new PythonResolver(files) : new ScriptResolver(files)
    for (const component of this.#find(paths)) for (const path of component) this.#byPath.set(path, component)
  }

  /** The files that belong to a group. */
  get linked(): Iterable<string> {
    return this.#byPath.keys()
  }

  /** The group of a file, including itself, imported files first. */
  of(path: string): readonly string[] {
    const group = this.#byPath.get(path)
    return group && this.#sizeOf(group) <= mostText ? group : [path]
  }

  /** What a file in a group imports; null for modules outside the project. */
  importsOf(path: string): readonly (string | null)[] {
    return this.#targets.get(path) ?? []
  }

  resolve(from: string, specifier: string): string | null {
    // Files in one folder resolve alike, but a Python module never imports itself.
    const key = `${this.family === 'python' ? from : dirname(from)} ${specifier}`
    const known = this.#resolved.get(key)
    if (known !== undefined) return known
    const found = this.#resolver.resolve(from, specifier)
    this.#resolved.set(key, found)
    return found
  }

  /** Whether a file's group and its imports are the same as before. */
  isAsIn(before: Components, path: string): boolean {
    return (
      isSame(this.#byPath.get(path), before.#byPath.get(path)) &&
      isSame(this.#targets.get(path), before.#targets.get(path))
    )
  }

  #sizeOf(group: readonly string[]): number {
    return group.reduce((sum, path) => sum + (this.#files.look(path)?.length ?? 0), 0)
  }

  #find(paths: readonly string[]): readonly (readonly string[])[] {
    const looks = new Map<string, Look>()
    for (const path of [...paths].sort()) {
      const look = this.#files.look(path)
      if (look) looks.set(path, look)
    }
    if (!someIsSeed(looks)) return []
    for (const [path, look] of looks) if (look.isMachineMade) looks.delete(path)
    const seeds = [...looks].filter(([, look]) => look.mentionsKling).map(([path]) => path)
    const importers = new Map<string, string[]>()
    for (const [path, { imports }] of looks) {
      const targets = imports.map((specifier) => this.resolve(path, specifier))
      const read = targets.filter((each) => each !== null && each !== path && looks.has(each)) as string[]
      this.#targets.set(path, targets)
      this.#imports.set(path, [...new Set(read)])
      for (const target of new Set(read)) push(importers, target, path)
    }
    const near = new Set([...nearby(seeds, this.#imports, mostHops), ...nearby(seeds, importers, mostHops)])
    return this.#groups(near, importers)
  }

  /** The connected groups of some files, without those that are too large. */
  #groups(
    near: ReadonlySet<string>,
    importers: ReadonlyMap<string, readonly string[]>,
  ): readonly (readonly string[])[] {
    const seen = new Set<string>()
    const groups: string[][] = []
    for (const start of [...near].sort()) {
      if (seen.has(start)) continue
      const group = new Set([start])
      for (const path of group)
        for (const next of [...(this.#imports.get(path) ?? []), ...(importers.get(path) ?? [])])
          if (near.has(next)) group.add(next)
      for (const path of group) seen.add(path)
      if (group.size > 1 && group.size <= mostFiles) groups.push(this.#inOrder(group))
    }
    return groups
  }

  /** Imported files first; a cycle begins with the first path. */
  #inOrder(group: ReadonlySet<string>): string[] {
    const done = new Set<string>()
    const open = new Set<string>()
    const pending = [...group].sort().reverse()
    while (pending.length > 0) {
      const path = pending.at(-1) ?? ''
      const next = open.has(path)
        ? []
        : (this.#imports.get(path) ?? []).filter((each) => group.has(each) && !done.has(each) && !open.has(each))
      open.add(path)
      if (next.length > 0) for (const each of next) pending.push(each)
      else {
        pending.pop()
        done.add(path)
      }
    }
    return [...done]
  }
}

/** Whether a file mentions Kling. If none does, no imports have to be read. */
function someIsSeed(looks: ReadonlyMap<string, Look>): boolean {
  for (const look of looks.values()) if (look.mentionsKling && !look.isMachineMade) return true
  return false
}

function isSame<Item>(a: readonly Item[] = [], b: readonly Item[] = []): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index])
}
