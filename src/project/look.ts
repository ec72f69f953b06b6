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

/** Tests call code with values that are not meant to be right. */
const test =
  /(?:^|\/)(?:tests?|__tests__|e2e)\/|(?:^|\/)(?:test_[^/]*|conftest)\.py$|_test\.py$|\.(?:test|spec)\.[cm]?[jt]sx?$/
const libraries = /(?:^|\/)(?:node_modules|site-packages|\.venv|venv|dist|build)\//

/** Whether a file may be one of those that are read together, by its path. */
export function isProjectCode(path: string): boolean {
  return languageOfPath(path) !== null && !test.test(path) && !libraries.test(path) && !path.endsWith('.d.ts')
}

/** Whether a project reads a file at all. */
export function isProjectFile(path: string): boolean {
  return isProjectCode(path) || isConfiguration(path) || isSettingsFile(path)
}

/** Looks at a file; null where it is none that is read together with others. */
export function lookAt(path: string, text: string | null): Look | null {
  const language = isProjectCode(path) ? languageOfPath(path) : null
  if (!language || text === null || text.length > largestFile || machineMade(text, language) !== null) return null
  return new TextLook(text, language)
}

class TextLook implements Look {
  readonly mentionsKling: boolean
  readonly length: number
  #text: string
  #imports: readonly string[] | null = null

  constructor(
    text: string,
    private readonly language: Language,
  ) {
    this.mentionsKling = mentionsKling(text)
    this.length = text.length
    this.#text = text
  }

  get imports(): readonly string[] {
    this.#imports ??= this.#read()
    this.#text = ''
    return this.#imports
  }

  #read(): readonly string[] {
    if (this.language === 'python') return importsOfPython(this.#text)
    return this.language.startsWith('json') ? [] : importsOfScript(this.#text)
  }
}

/** Whether two looks say the same of what hangs together. */
export function looksAlike(a: Look | null, b: Look | null): boolean {
  if (!a || !b) return a === b
  return a.mentionsKling === b.mentionsKling && a.imports.join('\n') === b.imports.join('\n')
}
