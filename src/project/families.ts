import { Components } from './components'
import { familyOf, type Family } from './family'
import type { Look, ProjectFiles } from './files'
import { looksAlike } from './look'
import { isConfiguration } from './resolveScript'

/** The groups of one family, and the scans that they were found with. */
interface Scanned {
  readonly components: Components
  readonly looks: ReadonlyMap<string, Look | null>
}

/** The groups of a project's files. Those of a family are found when somebody asks for one of its files. */
export class Families {
  readonly #scanned = new Map<Family, Scanned>()

  constructor(private readonly files: ProjectFiles) {}

  /** The group of a file, including itself, imported files first. */
  groupOf(path: string): readonly string[] {
    return this.#componentsOf(path)?.of(path) ?? [path]
  }

  /** What a file in a group imports; null for modules outside the project. */
  importsOf(path: string): readonly (string | null)[] {
    return this.#componentsOf(path)?.importsOf(path) ?? []
  }

  resolve(from: string, specifier: string): string | null {
    return this.#componentsOf(from)?.resolve(from, specifier) ?? null
  }

  /**
   * Files were changed, created or deleted.
   * @returns these files, and all that are, or were, in a group with one of them or whose group has changed
   */
  changed(paths: readonly string[]): Set<string> {
    const affected = new Set(paths)
    const add = (group: readonly string[]): void => group.forEach((each) => affected.add(each))
    for (const [family, { components: before, looks }] of this.#scanned) {
      if (this.#isOutdated(family, looks, paths)) this.#scanned.set(family, this.#scan(family))
      const after = this.#scanned.get(family)?.components ?? before
      for (const path of paths) add([...before.of(path), ...after.of(path)])
      if (after === before) continue
      for (const path of new Set([...before.linked, ...after.linked]))
        if (!after.isAsIn(before, path)) add([path, ...before.of(path), ...after.of(path)])
    }
    return affected
  }

  /** The files in a folder that mention Kling, and their groups; only of families that somebody asked for. */
  below(isInside: (path: string) => boolean): readonly string[] {
    return [...this.#scanned.values()].flatMap(({ components, looks }) =>
      [...looks].flatMap(([path, look]) => (look?.mentionsKling && isInside(path) ? components.of(path) : [])),
    )
  }

  #componentsOf(path: string): Components | null {
    const family = familyOf(path)
    if (!family) return null
    const known = this.#scanned.get(family) ?? this.#scan(family)
    this.#scanned.set(family, known)
    return known.components
  }

  #scan(family: Family): Scanned {
    const paths = [...this.files.paths()].filter((path) => familyOf(path) === family)
    return {
      components: new Components(this.files, paths, family),
      looks: new Map(paths.map((path) => [path, this.files.look(path)])),
    }
  }

  /** Whether groups or resolved imports may have changed. */
  #isOutdated(family: Family, looks: Scanned['looks'], paths: readonly string[]): boolean {
    return paths.some(
      (path) =>
        (family === 'script' && isConfiguration(path)) ||
        (familyOf(path) === family &&
          (looks.has(path) !== this.files.has(path) || !looksAlike(looks.get(path) ?? null, this.files.look(path)))),
    )
  }
}
