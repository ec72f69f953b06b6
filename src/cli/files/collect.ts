import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Language } from '../../features/types'
import type { Messages } from '../messages'
import { extensions, languageOf } from './language'
import { readSource, reasonOf, type Source } from './source'
import { walk } from './walk'

/** The files that some paths name (the folder `cwd` where there are none), each once. A file that is named counts even where git ignores it. */
export function collectFiles(paths: readonly string[], cwd: string, messages: Messages): readonly { readonly path: string; readonly language: Language }[] {
  const files = new Map<string, Language>()
  const cannotRead = (path: string, error: unknown): void => {
    messages.fail(`cannot read ${messages.pathOf(path)}: ${reasonOf(error)}`)
  }
  const add = (path: string): void => {
    const language = languageOf(path)
    if (language) files.set(path, language)
    else messages.note(`skipped ${messages.pathOf(path)}: Klint reads files that end in ${extensions.join(' ')}`)
  }
  for (const given of paths.length > 0 ? paths : ['.']) {
    const path = resolve(cwd, given)
    try {
      if (statSync(path).isDirectory()) for (const file of walk(path, cannotRead)) add(file)
      else add(path)
    } catch (error) {
      cannotRead(path, error)
      if (given.includes('*')) messages.note('It takes files and folders, not patterns: name the folder.')
    }
  }
  if (files.size === 0 && !messages.failed) messages.note(`found no files to check (${extensions.join(' ')})`)
  return [...files].map(([path, language]) => ({ path, language }))
}

/** The text of a file; null, with a message, where it cannot be read or is left out. */
export function readOrSay(path: string, messages: Messages): Source | null {
  try {
    const source = readSource(path)
    if (!('skipped' in source)) return source
    messages.note(`skipped ${messages.pathOf(path)}: it is ${source.skipped}`)
  } catch (error) {
    messages.fail(`cannot read ${messages.pathOf(path)}: ${reasonOf(error)}`)
  }
  return null
}
