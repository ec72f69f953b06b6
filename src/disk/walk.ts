import { existsSync, readdirSync, type Dirent } from 'node:fs'
import { sep } from 'node:path'
import { enterFolder, isIgnored, scopeAround, type IgnoreScope } from './gitignore'
import { formatOfPath } from '../features/languageOfPath'
import { isSettingsFile } from '../engine'

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git'])

type Wants = (name: string) => boolean

/** Lists what is in a folder, in a fixed order. Throws the file system's error. */
export type ListFolder = (folder: string) => readonly Dirent[]

export const listFolder: ListFolder = (folder) => readdirSync(folder, { withFileTypes: true }).sort(byName)

/** Lists each folder once, for a run that walks a folder to find its files and again as part of its project. */
export function listOnce(): ListFolder {
  const known = new Map<string, readonly Dirent[]>()
  return (folder) => {
    const entries = known.get(folder) ?? listFolder(folder)
    known.set(folder, entries)
    return entries
  }
}

/** Callbacks of a walk. */
export interface Walker {
  /** A folder that cannot be read. */
  readonly failed: (path: string, error: unknown) => void
  /** A file or folder whose name is not valid UTF-8, so that it cannot be opened. */
  readonly unnamed: (path: string) => void
  readonly list: ListFolder
}

/** Callbacks that ignore problems. */
export const silently: Walker = { failed: () => undefined, unnamed: () => undefined, list: listFolder }

/**
 * The files under a folder that Klint can read, in a fixed order. Skips files that git ignores, and symbolic links (so there
 * are no loops and no file comes twice).
 * @param wants selects files by name. Settings files count even if git ignores them, as it usually does.
 */
export function* walk(
  folder: string,
  walker: Walker,
  wants: Wants = (name) => formatOfPath(name) !== null,
): Generator<string> {
  yield* walkFolder(folder, scopeAround(folder), walker, wants)
}

function* walkFolder(folder: string, outer: IgnoreScope | null, walker: Walker, wants: Wants): Generator<string> {
  let entries: readonly Dirent[]
  try {
    entries = walker.list(folder)
  } catch (error) {
    walker.failed(folder, error)
    return
  }
  const scope = entries.some((entry) => entry.name === '.gitignore') ? enterFolder(folder, outer) : outer
  const start = folder.endsWith(sep) ? folder : folder + sep
  for (const entry of entries) {
    const path = start + entry.name
    const isWanted = entry.isDirectory()
      ? !skippedFolders.has(entry.name) && !isIgnored(scope, path, true)
      : entry.isFile() && wants(entry.name) && (isSettingsFile(entry.name) || !isIgnored(scope, path, false))
    if (!isWanted) continue
    if (isUnnamed(path, entry)) walker.unnamed(path)
    else if (entry.isDirectory()) yield* walkFolder(path, scope, walker, wants)
    else yield path
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}

/** Node.js replaces invalid UTF-8 in names, so nothing can be found under the resulting name. */
function isUnnamed(path: string, { name }: Dirent): boolean {
  return name.includes('\ufffd') && !existsSync(path)
}
