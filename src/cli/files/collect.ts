import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { machineMade, mentionsKling } from '../../engine'
import type { Language } from '../../findings/finding'
import { type HostFormat, isHostFormat } from '../../regions'
import type { Messages } from '../messages'
import { plain, shown, terminal } from '../terminal'
import { extensions, formatOfPath } from '../../features/languageOfPath'
import { readSource, reasonOf, type Source } from './source'
import { walk, type Walker } from './walk'

/** A file that is to be read. */
export interface FileToRead {
  readonly path: string
  readonly language: Language | HostFormat
  /** By itself, and not by a folder that it is in. */
  readonly isNamed: boolean
}

/** The files that some paths name (the folder `cwd` where there are none), each once. A file that is named counts even where git ignores it. */
export function collectFiles(
  paths: readonly string[],
  cwd: string,
  messages: Messages,
  isLeftOut: (path: string) => boolean = () => false,
): readonly FileToRead[] {
  const files = new Map<string, FileToRead>()
  const cannotRead = (path: string, error: unknown): void => {
    messages.fail(terminal`cannot read ${messages.pathOf(path)}: ${shown(reasonOf(error))}`)
  }
  const walker: Walker = {
    failed: cannotRead,
    unnamed: (path) => messages.note(terminal`skipped ${messages.pathOf(path)}: its name is not UTF-8`),
  }
  const add = (path: string, isNamed: boolean): void => {
    const language = formatOfPath(path)
    if (isLeftOut(path)) return
    if (language) files.set(path, { path, language, isNamed: isNamed || files.get(path)?.isNamed === true })
    else
      messages.note(
        terminal`skipped ${messages.pathOf(path)}: Klint reads files that end in ${plain(extensions.join(' '))}`,
      )
  }
  for (const given of paths.length > 0 ? paths : ['.']) {
    const path = resolve(cwd, given)
    try {
      if (statSync(path).isDirectory()) for (const file of walk(path, walker)) add(file, false)
      else add(path, true)
    } catch (error) {
      cannotRead(path, error)
      if (given.includes('*')) messages.note(terminal`It takes files and folders, not patterns: name the folder.`)
    }
  }
  if (files.size === 0 && !messages.failed)
    messages.note(terminal`found no files to check (${plain(extensions.join(' '))})`)
  return [...files.values()]
}

/** The text of a file; null, with a message, where it cannot be read or is left out. */
export function readOrSay({ path, language, isNamed }: FileToRead, messages: Messages): Source | null {
  try {
    const source = readSource(path)
    if (!('skipped' in source)) {
      const made = isHostFormat(language) || !mentionsKling(source.text) ? null : machineMade(source.text, language)
      if (made === null) return source
      // In a folder nobody asked for it.
      if (isNamed)
        messages.note(
          terminal`skipped ${messages.pathOf(path)}: it is ${plain(made)} code; check the source that it is made from`,
        )
      return null
    }
    // Who names a file wants to know what is in it.
    if (isNamed) messages.fail(terminal`cannot check ${messages.pathOf(path)}: it is ${plain(source.skipped)}`)
    else messages.note(terminal`skipped ${messages.pathOf(path)}: it is ${plain(source.skipped)}`)
  } catch (error) {
    messages.fail(terminal`cannot read ${messages.pathOf(path)}: ${shown(reasonOf(error))}`)
  }
  return null
}
