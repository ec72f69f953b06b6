import { languageOfPath } from '../features/languageOfPath'
import type { Language } from '../syntax/model'
import { machineMade } from '../machineMade'
import { mentionsKling } from '../mentionsKling'
import type { Look } from './files'
import { importsOfPython } from './resolvePython'
import { importsOfScript, isConfiguration } from './resolveScript'
import { isSettingsFile } from './settings'

/** Larger files are not read. In UTF-16 units. */
const largestFile = 1_000_000

/** Tests use wrong values on purpose. */
const test =
  /(?:^|\/)(?:tests?|__tests__|e2e)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|_test\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/
const libraries = /(?:^|\/)(?:node_modules|site-packages|\.venv|venv|dist|build)\//

/** Whether a file may be part of a group, by its path. */
export function isProjectCode(path: string): boolean {
  return languageOfPath(path) !== null && !test.test(path) && !libraries.test(path) && !path.endsWith('.d.ts')
}

/** Whether a project reads a file at all. */
export function isProjectFile(path: string): boolean {
  return isProjectCode(path) || isConfiguration(path) || isSettingsFile(path)
}

/** Scans a file; null if it cannot be part of a group. */
export function lookAt(path: string, text: string | null): Look | null {
  return text === null ? null : lookInto(path, mentionsKling(text), text.length, () => text)
}

/**
 * Scans a file lazily: most texts are never needed.
 * @param size of the file, in any unit that is at least one for a UTF-16 unit
 */
export function lookInto(path: string, mentionsKling: boolean, size: number, read: () => string | null): Look | null {
  const language = isProjectCode(path) ? languageOfPath(path) : null
  return language && size <= largestFile ? new TextLook(language, mentionsKling, read) : null
}

type Contents = Pick<Look, 'length' | 'imports' | 'isMachineMade'>

class TextLook implements Look {
  #contents: Contents | null = null
  /** Releases the text after reading it. */
  #read: (() => string | null) | null

  constructor(
    private readonly language: Language,
    readonly mentionsKling: boolean,
    read: () => string | null,
  ) {
    this.#read = read
  }

  get length(): number {
    return this.#known.length
  }

  get imports(): readonly string[] {
    return this.#known.imports
  }

  get isMachineMade(): boolean {
    return this.#known.isMachineMade
  }

  get #known(): Contents {
    if (this.#contents) return this.#contents
    this.#contents = contentsOf(this.#read?.() ?? '', this.language)
    this.#read = null
    return this.#contents
  }
}

function contentsOf(text: string, language: Language): Contents {
  const isMachineMade = machineMade(text, language) !== null
  return { length: text.length, isMachineMade, imports: isMachineMade ? [] : importsOf(text, language) }
}

function importsOf(text: string, language: Language): readonly string[] {
  if (language === 'python') return importsOfPython(text)
  return language.startsWith('json') ? [] : importsOfScript(text)
}

/** Whether two scans have the same effect on groups. */
export function looksAlike(a: Look | null, b: Look | null): boolean {
  if (!a || !b) return a === b
  return (
    a.mentionsKling === b.mentionsKling &&
    a.isMachineMade === b.isMachineMade &&
    a.imports.join('\n') === b.imports.join('\n')
  )
}
