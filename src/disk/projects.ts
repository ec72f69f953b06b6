import { existsSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import {
  isHostFormat,
  isProjectFile,
  isSettingsFile,
  type KlintDocument,
  type KlintProject,
  type Look,
  lookAt,
  lookInto,
  openProject,
} from '../engine'
import type { Finding, Language } from '../findings/finding'
import type { HostFormat } from '../regions'
import { digestOf, type Looks } from './cacheStore'
import { largestFile, readSource, searched, seenBytes } from './source'
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
  /** What its findings rest on beside its own text. Plain data. */
  context(): unknown
  /** The file as part of its project; null where its own text says all that there is. */
  open(language: Language | HostFormat): KlintDocument | null
}

/** What a look at a file showed. */
interface SeenFile {
  readonly look: Look | null
  /** Of its bytes; null where nobody wants it. */
  readonly digest: string | null
}

const nothingSeen: SeenFile = { look: null, digest: null }

interface DiskProject {
  readonly klint: KlintProject
  see(path: string): SeenFile
  /** A file is another one now, is there now, or is gone. */
  renew(path: string): void
}

/** What is known of files before they are read. */
interface KnownBefore {
  /** The text of a file that is not the one on disk; null where that counts. */
  readonly unsaved?: (path: string) => string | null
  /** Files that have such a text; they need not be on disk. */
  readonly unsavedPaths?: () => Iterable<string>
  /** What earlier runs saw; null where nothing is kept. */
  readonly cache?: Looks | null
}

/** The projects on disk that files belong to, each read once. */
export class Projects {
  readonly #roots = new Map<string, readonly string[]>()
  readonly #projects = new Map<string, DiskProject | null>()

  /**
   * @param folders those that are to be checked: what hangs together in one of them is read together
   */
  constructor(
    private readonly folders: readonly string[],
    private readonly known: KnownBefore = {},
  ) {}

  /** What the project around a file says of it. */
  around(path: string): InProject {
    const found = this.#find(path)
    if (!found) return { isForeign: false, context: () => null, open: () => null }
    const { inner, project } = found
    const isLinked = project.klint.isLinked(inner)
    return {
      isForeign: !isLinked && project.see(inner).look?.mentionsKling === false,
      context: () => contextOf(project, inner),
      open: (language) => (isLinked && !isHostFormat(language) ? project.klint.openDocument(inner, language) : null),
    }
  }

  /** Whether the project around a file was read already. */
  isRead(path: string): boolean {
    return this.#roots.get(dirname(path))?.some((root) => this.#projects.has(root)) ?? false
  }

  /**
   * A file has another text now.
   * @returns the files whose findings may be others now, absolute
   */
  changed(path: string): readonly string[] {
    const found = this.isRead(path) ? this.#find(path) : null
    if (!found) return []
    const { root, project, inner } = found
    project.renew(inner)
    return [...project.klint.changed([inner])].map((each) => join(root, each))
  }

  /** Files came or went: what was read of all folders is read anew when somebody asks. */
  reset(): void {
    this.#roots.clear()
    this.#projects.clear()
  }

  /** The other places of a finding, with the whole paths of their files. */
  relatedOf({ related }: Pick<Finding, 'related'>, path: string): Finding['related'] {
    const root = this.#find(path)?.root
    return related.map((each) =>
      each.file && root !== undefined ? { ...each, file: { ...each.file, path: join(root, each.file.path) } } : each,
    )
  }

  /** A copy of a finding, fixes and all, with the whole paths of the other files that it names. */
  withPaths(finding: Finding, path: string): Finding {
    return { ...finding, related: this.relatedOf(finding, path) }
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
    const project = openAt(root, this.known)
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

function contextOf({ klint, see }: DiskProject, path: string): unknown {
  const context = klint.contextOf(path)
  return { ...context, texts: context.files.map((file) => (file.path === path ? null : see(file.path).digest)) }
}

function innerPath(root: string, path: string): string {
  const start = root.endsWith(sep) ? root : root + sep
  const inner = path.startsWith(start) ? path.slice(start.length) : relative(root, path)
  return sep === '/' ? inner : inner.replaceAll(sep, '/')
}

function foldersAround(folder: string): readonly string[] {
  const outer = dirname(folder)
  return outer === folder ? [folder] : [folder, ...foldersAround(outer)]
}

function openAt(root: string, { unsaved = () => null, unsavedPaths = () => [], cache = null }: KnownBefore) {
  const paths = new Set<string>()
  for (const path of walk(root, silently, isProjectFile)) {
    paths.add(innerPath(root, path))
    if (paths.size > mostFiles) return null
  }
  for (const path of unsavedPaths()) if (isNewIn(root, path)) paths.add(innerPath(root, path))
  // What was read is looked at once, and only what is read together is kept.
  const seen = new Map<string, SeenFile>()
  const texts = new Map<string, string | null>()
  const read = (inner: string): string | null => {
    const path = join(root, inner)
    return paths.has(inner) ? (unsaved(path) ?? textAt(path)) : null
  }
  const see = (inner: string): SeenFile => (paths.has(inner) ? remember(seen, inner, () => seeAt(inner)) : nothingSeen)
  const seeAt = (inner: string): SeenFile => {
    const path = join(root, inner)
    const text = unsaved(path)
    return text === null ? lookOnDisk(path, inner, cache) : { look: lookAt(inner, text), digest: null }
  }
  const klint = openProject({
    paths: () => paths,
    has: (inner) => paths.has(inner),
    // Of settings, which may hold keys, nothing is kept.
    read: (inner) => (isSettingsFile(inner) ? read(inner) : remember(texts, inner, () => read(inner))),
    look: (inner) => see(inner).look,
  })
  const renew = (inner: string): void => {
    seen.delete(inner)
    texts.delete(inner)
    const path = join(root, inner)
    if (!isNewIn(root, path)) return
    if (unsaved(path) !== null) paths.add(inner)
    else paths.delete(inner)
  }
  return { klint, see, renew } satisfies DiskProject
}

/** Whether a project would read a file by that name, and there is none on disk. */
function isNewIn(root: string, path: string): boolean {
  return path.startsWith(root.endsWith(sep) ? root : root + sep) && isProjectFile(path) && !existsSync(path)
}

/** Looks at a file; where an earlier run saw the same bytes, they are not read again. */
function lookOnDisk(path: string, inner: string, cache: Looks | null): SeenFile {
  const bytes = bytesAt(path)
  if (!bytes) return nothingSeen
  const digest = cache && digestOf(bytes)
  const known = cache && digest !== null ? cache.look(path, digest) : null
  if (known) return { look: known, digest }
  const seen = searched(bytes)
  const look = seen && lookInto(inner, seen.mentionsKling, seen.size, () => textAt(path))
  if (cache && digest !== null && look) {
    const { mentionsKling, length, isMachineMade, imports } = look
    cache.keepLook(path, { bytes: digest, mentionsKling, length, isMachineMade, imports })
  }
  return { look, digest }
}

function bytesAt(path: string): Buffer | null {
  try {
    return seenBytes(path, largestFile)
  } catch {
    return null
  }
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
