import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { openProject, type KlintDocument, type KlintProject } from '../../engine'
import type { Language } from '../../findings/finding'
import { type HostFormat, isHostFormat } from '../../regions'
import { readSource } from './source'
import { walk } from './walk'

/** What tells the root of a project, the surest first. */
const marks: readonly ((folder: string) => boolean)[] = [
  (folder) => existsSync(join(folder, '.git')),
  (folder) => existsSync(join(folder, 'pnpm-workspace.yaml')) || hasWorkspaces(join(folder, 'package.json')),
  (folder) => ['package.json', 'pyproject.toml', 'setup.py'].some((name) => existsSync(join(folder, name))),
]
/** How many files a project may have to be read as one. */
const mostFiles = 5000

/** The projects on disk that files belong to, each read once. */
export class Projects {
  readonly #roots = new Map<string, readonly string[]>()
  readonly #projects = new Map<string, KlintProject | null>()

  /** @param folders those that are to be checked: what hangs together in one of them is read together */
  constructor(private readonly folders: readonly string[]) {}

  /** The file as part of its project; null where it hangs together with no other file. */
  document(path: string, language: Language | HostFormat): KlintDocument | null {
    if (isHostFormat(language)) return null
    for (const root of this.#rootsOf(dirname(path))) {
      const project = this.#projectAt(root)
      const inner = innerPath(root, path)
      if (project) return project.isLinked(inner) ? project.openDocument(inner, language) : null
    }
    return null
  }

  #projectAt(root: string): KlintProject | null {
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

function openAt(root: string): KlintProject | null {
  const paths = new Map<string, string>()
  for (const path of walk(root, () => undefined)) {
    paths.set(innerPath(root, path), path)
    if (paths.size > mostFiles) return null
  }
  const texts = new Map<string, string | null>()
  const read = (inner: string): string | null => {
    const path = paths.get(inner)
    const known = texts.get(inner)
    if (known !== undefined || path === undefined) return known ?? null
    const text = textAt(path)
    texts.set(inner, text)
    return text
  }
  return openProject({ paths: [...paths.keys()], has: (inner) => paths.has(inner), read })
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
