import ignore from 'ignore'
import type { Configuration } from './configuration'

/** Whether a text is a valid pattern for files below a folder. */
export function isPattern(text: string): boolean {
  return text.trim() !== '' && !/^[!#]/.test(text) && ignore.isPathValid(text.replace(/^\//, ''))
}

/** Whether a file matches a `.gitignore` pattern: `*.json`, `tests/`, `src/legacy/**`. */
export function isMeant(pattern: string, path: string): boolean {
  return ignore({ ignorecase: false }).add(pattern).ignores(path)
}

/**
 * The rules to ignore in a file.
 * @param path relative to the folder of the configuration, with `/`; null for a file outside it
 */
export function ignoredIn({ ignore: patterns }: Configuration, path: string | null): readonly string[] {
  if (path === null) return []
  return Object.entries(patterns).flatMap(([pattern, rules]) => (isMeant(pattern, path) ? rules : []))
}
