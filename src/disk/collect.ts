import { statSync } from 'node:fs'
import { isHostFormat, machineMade, mentionsKling } from '../engine'
import { extensions, formatOfPath } from '../features/languageOfPath'
import type { Language } from '../findings/finding'
import type { HostFormat } from '../regions'
import type { Tell } from './notice'
import { readSource, reasonOf, type Source } from './source'
import { listFolder, walk, type Walker } from './walk'

/** A file to read. */
export interface FileToRead {
  readonly path: string
  readonly language: Language | HostFormat
  /** True if named directly, not through a folder. */
  readonly isNamed: boolean
}

/**
 * The files for some paths, each once. A named file counts even if git ignores it.
 * @param paths absolute
 */
export function collectFiles(
  paths: readonly string[],
  tell: Tell,
  isLeftOut: (path: string) => boolean = () => false,
  list = listFolder,
): readonly FileToRead[] {
  const files = new Map<string, FileToRead>()
  const cannotRead = (path: string, error: unknown): void => tell({ what: 'cannot-read', path, why: reasonOf(error) })
  const walker: Walker = {
    failed: cannotRead,
    unnamed: (path) => tell({ what: 'skipped', path, why: { id: 'files.name-not-utf8', data: {} } }),
    list,
  }
  const add = (path: string, isNamed: boolean): void => {
    const language = formatOfPath(path)
    if (isLeftOut(path)) return
    if (language) files.set(path, { path, language, isNamed: isNamed || files.get(path)?.isNamed === true })
    else
      tell({
        what: 'skipped',
        path,
        why: { id: 'files.unread-ending', data: { endings: { name: extensions.join(' ') } } },
      })
  }
  for (const path of paths) {
    try {
      if (statSync(path).isDirectory()) for (const file of walk(path, walker)) add(file, false)
      else add(path, true)
    } catch (error) {
      cannotRead(path, error)
    }
  }
  return [...files.values()]
}

/** The text of a file; null, with a notice, if it cannot be read or is skipped. */
export function readOrTell({ path, language, isNamed }: FileToRead, tell: Tell): Source | null {
  try {
    const source = readSource(path)
    if ('skipped' in source) {
      // Not reading a named file is a failure.
      tell({ what: isNamed ? 'cannot-check' : 'skipped', path, why: source.skipped })
      return null
    }
    const made = isHostFormat(language) || !mentionsKling(source.text) ? null : machineMade(source.text, language)
    if (made === null) return source
    // In a folder, the file is skipped.
    if (isNamed) tell({ what: 'skipped', path, why: { id: 'files.machine-made', data: { kind: made } } })
  } catch (error) {
    tell({ what: 'cannot-read', path, why: reasonOf(error) })
  }
  return null
}
