import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import {
  isProjectFile,
  isSettingsFile,
  type KlintDocument,
  type KlintProject,
  type Look,
  lookAt,
  openProject,
} from '../../engine'
import type { Finding, Language } from '../../findings/finding'
import { type HostFormat, isHostFormat } from '../../regions'
import { readSource } from './source'
import { silently, walk } from './walk'

/** What tells the root of a project, the surest first. */
const marks: readonly ((folder: string) => boolean)[] = [
  (folder) => existsSync(join(folder, '.git')),
  (folder) => existsSync(join(folder, 'pnpm-workspace.yaml')) || hasWorkspaces(join(folder, 'package.json')),
  (folder) => ['package.json', 'pyproject.toml', 'setup.py'].some((name) => existsSync(join(folder, name))),
]
/** How many files a project may have to be read as one. */
const mostFiles = 5000

/** What a project says of a file before it is checked. */
interface InProject {
  /** It was looked at, and has nothing to do with Kling. */
  readonly isForeign: boolean
  /** The file as part of its project; null where its own text says all that there is. */
  open(language: Language | HostFormat): KlintDocument | null
}

interface DiskProject {
  readonly klint: KlintProject
  look(path: string): Look | null
  forget(path: string): void
}

/** The projects on disk that files belong to, each read once. */
export class Projects {
  readonly #roots = new Map<string, readonly string[]>()
  readonly #projects = new Map<string, DiskProject | null>()

  /** @param folders those that are to be checked: what hangs together in one of them is read together */
  constructor(private readonly folders: readonly string[]) {}

  /** What the project around a file says of it. */
  around(path: string): InProject {
    const found = this.#find(path)
    if (!found) return { isForeign: false, open: () => null }
    const { inner, project } = found
    const isLinked = project.klint.isLinked(inner)
    return {
      isForeign: !isLinked && project.look(inner)?.mentionsKling === false,
      open: (language) => (isLinked && !isHostFormat(language) ? project.klint.openDocument(inner, language) : null),
    }
  }

  /** A file has another text now. */
  changed(path: string): void {
    const found = this.#find(path)
    found?.project.forget(found.inner)
    found?.project.klint.changed([found.inner])
  }

  /** A finding with the whole paths of the other files that it names. */
  withPaths(finding: Finding, path: string): Finding {
    const root = this.#find(path)?.root
    const related = finding.related.map((each) =>
      each.file && root !== undefined ? { ...each, file: { ...each.file, path: join(root, each.file.path) } } : each,
    )
    return { ...finding, related }
  }

  #find(path: string) {
    for (const root of this.#rootsOf(dirname(path))) {
      const project = this.#projectAt(root)
      if (project) return { root, project, inner: innerPath(root, path) }
    }
    return null
  }

  #projectAt(root: string): DiskProject | null {
    const known = this.#projects.get(root)
    if (known !== undefined) return known
    const project = openAt(root)
    this.#projects.set(root, project)
    return project
  }

  /** The nearest folder with a mark of a repository, else of a package; before it the folder that is checked, where that is further out. */
  #rootsOf(folder: string): readonly string[] {
    const known = this.#roots.get(folder)
    if (known !== undefined) return known
    const around = foldersAround(folder)
    const marked = marks.flatMap((isMark) => around.find(isMark) ?? [])[0] ?? folder
    const outer = this.folders.find((each) => marked === each || marked.startsWith(each + sep))
    const roots = outer === undefined || outer === marked ? [marked] : [outer, marked]
    this.#roots.set(folder, roots)
    return roots
  }
}

function innerPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/')
}

function foldersAround(folder: string): readonly string[] {
  const outer = dirname(folder)
  return outer === folder ? [folder] : [folder, ...foldersAround(outer)]
}

function openAt(root: string): DiskProject | null {
  const paths = new Set<string>()
  for (const path of walk(root, silently, isProjectFile)) {
    paths.add(innerPath(root, path))
    if (paths.size > mostFiles) return null
  }
  // What was read is looked at once, and only what is read together is kept.
  const looks = new Map<string, Look | null>()
  const texts = new Map<string, string | null>()
  const read = (inner: string): string | null => (paths.has(inner) ? textAt(join(root, inner)) : null)
  const look = (inner: string): Look | null => remember(looks, inner, () => lookAt(inner, read(inner)))
  const klint = openProject({
    paths: () => paths,
    has: (inner) => paths.has(inner),
    // Of settings, which may hold keys, nothing is kept.
    read: (inner) => (isSettingsFile(inner) ? read(inner) : remember(texts, inner, () => read(inner))),
    look,
  })
  const forget = (inner: string): void => {
    looks.delete(inner)
    texts.delete(inner)
  }
  return { klint, look, forget }
}

function remember<Item>(known: Map<string, Item>, key: string, make: () => Item): Item {
  const found = known.get(key)
  if (found !== undefined) return found
  const item = make()
  known.set(key, item)
  return item
}

function hasWorkspaces(path: string): boolean {
  return existsSync(path) && /"workspaces"\s*:/.test(textAt(path) ?? '')
}

function textAt(path: string): string | null {
  try {
    const source = readSource(path)
    return 'text' in source ? source.text : null
  } catch {
    return null
  }
}
