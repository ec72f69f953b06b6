import { readdirSync, type Dirent } from 'node:fs'
import { sep } from 'node:path'
import { enterFolder, isIgnored, scopeAround, type IgnoreScope } from './gitignore'
import { formatOfPath } from '../features/languageOfPath'
import { isSettingsFile } from '../engine'

const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git'])

type Wants = (name: string) => boolean

/**
 * The files under a folder that Klint can read, in a fixed order. Leaves out what git ignores, and symbolic links (so there
 * are no loops and no file comes twice).
 * @param onError told of each folder that cannot be read; the walk goes on
 * @param wants which files, by their names. Settings count also where git ignores them, as it mostly does.
 */
export function* walk(
  folder: string,
  onError: (path: string, error: unknown) => void,
  wants: Wants = (name) => formatOfPath(name) !== null,
): Generator<string> {
  yield* walkFolder(folder, scopeAround(folder), onError, wants)
}

function* walkFolder(
  folder: string,
  outer: IgnoreScope | null,
  onError: (path: string, error: unknown) => void,
  wants: Wants,
): Generator<string> {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    onError(folder, error)
    return
  }
  const scope = entries.some((entry) => entry.name === '.gitignore') ? enterFolder(folder, outer) : outer
  const start = folder.endsWith(sep) ? folder : folder + sep
  for (const entry of entries.sort(byName)) {
    const path = start + entry.name
    if (entry.isDirectory()) {
      if (!skippedFolders.has(entry.name) && !isIgnored(scope, path, true))
        yield* walkFolder(path, scope, onError, wants)
    } else if (entry.isFile() && wants(entry.name) && (isSettingsFile(entry.name) || !isIgnored(scope, path, false))) {
      yield path
    }
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
}
