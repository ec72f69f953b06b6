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
import { type ListFolder, listFolder, silently, walk } from './walk'

type Mark = (folder: string) => boolean

/** Markers for the root of a project, most reliable first. */
const marks: readonly Mark[] = [
  (folder) => existsSync(join(folder, '.git')),
  (folder) => existsSync(join(folder, 'pnpm-workspace.yaml')) || hasWorkspaces(join(folder, 'package.json')),
  (folder) => ['package.json', 'pyproject.toml', 'setup.py'].some((name) => existsSync(join(folder, name))),
]
/** The most files of a project to read together. */
const mostFiles = 5000

/** What a project knows about a file before it is checked. */
interface InProject {
  /** True if it was scanned and has nothing to do with Kling. */
  readonly isForeign: boolean
  /** What its findings depend on besides its own text. Plain data. */
  context(): unknown
  /** The file as part of its project, or null if it stands alone. */
  open(language: Language | HostFormat): KlintDocument | null
}

/** The scan of a file. */
interface SeenFile {
  readonly look: Look | null
  /** The digest of its bytes, or null if not needed. */
  readonly digest: string | null
}

const nothingSeen: SeenFile = { look: null, digest: null }

interface DiskProject {
  readonly klint: KlintProject
  see(path: string): SeenFile
  /** A file was changed, created or deleted. */
  renew(path: string): void
}

/** What is known about files before they are read. */
interface KnownBefore {
  /** The unsaved text of a file, or null to use the one on disk. */
  readonly unsaved?: (path: string) => string | null
  /** Files with unsaved text; they need not be on disk. */
  readonly unsavedPaths?: () => Iterable<string>
  /** Scans from earlier runs, or null without a cache. */
  readonly cache?: Looks | null
  /** Lists a folder that was listed before. */
  readonly list?: ListFolder
}

/** The projects on disk that files belong to, each read once. */
export class Projects {
  readonly #roots = new Map<string, readonly string[]>()
  /** Folders share their parents, which are examined once. */
  #marks = marks.map(knownByFolder)
  readonly #projects = new Map<string, DiskProject | null>()

  /**
   * @param folders the folders to check: connected files in one of them are read together
   */
  constructor(
    private readonly folders: readonly string[],
    private readonly known: KnownBefore = {},
  ) {}

  /** What the project of a file knows about it. */
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

  /** Whether the project of a file has been read. */
  isRead(path: string): boolean {
    return this.#roots.get(dirname(path))?.some((root) => this.#projects.has(root)) ?? false
  }

  /**
   * The text of a file has changed.
   * @returns the absolute paths of files whose findings may have changed
   */
  changed(path: string): readonly string[] {
    const found = this.isRead(path) ? this.#find(path) : null
    if (!found) return []
    const { root, project, inner } = found
    project.renew(inner)
    return [...project.klint.changed([inner])].map((each) => join(root, each))
  }

  /** Files were created or deleted: all folders are read again on demand. */
  reset(): void {
    this.#roots.clear()
    this.#marks = marks.map(knownByFolder)
    this.#projects.clear()
  }

  /** The related locations of a finding, with absolute paths. */
  relatedOf({ related }: Pick<Finding, 'related'>, path: string): Finding['related'] {
    const root = this.#find(path)?.root
    return related.map((each) =>
      each.file && root !== undefined ? { ...each, file: { ...each.file, path: join(root, each.file.path) } } : each,
    )
  }

  /** A copy of a finding, including fixes, with absolute paths of other files. */
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

  /** The nearest folder with a marker of a repository, else of a package, preceded by the checked folder if that one contains it. */
  #rootsOf(folder: string): readonly string[] {
    const known = this.#roots.get(folder)
    if (known !== undefined) return known
    const around = foldersAround(folder)
    const isMark = this.#marks.find((each) => around.some(each))
    const marked = (isMark && around.find(isMark)) ?? folder
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

function knownByFolder(isMark: Mark): Mark {
  const known = new Map<string, boolean>()
  return (folder) => remember(known, folder, () => isMark(folder))
}

function foldersAround(folder: string): readonly string[] {
  const outer = dirname(folder)
  return outer === folder ? [folder] : [folder, ...foldersAround(outer)]
}

function openAt(
  root: string,
  { unsaved = () => null, unsavedPaths = () => [], cache = null, list = listFolder }: KnownBefore,
) {
  const paths = new Set<string>()
  for (const path of walk(root, { ...silently, list }, isProjectFile)) {
    paths.add(innerPath(root, path))
    if (paths.size > mostFiles) return null
  }
  for (const path of unsavedPaths()) if (isNewIn(root, path)) paths.add(innerPath(root, path))
  // Each text is scanned once, and kept only if it is part of a group.
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
    // Settings files may contain keys, so nothing of them is kept.
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

/** Scans a file, unless an earlier run scanned the same bytes. */
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
