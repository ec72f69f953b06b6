import ignore from 'ignore'
import type { Configuration } from './configuration'

/** Whether a text is a pattern that means files under a folder. */
export function isPattern(text: string): boolean {
  return text.trim() !== '' && !/^[!#]/.test(text) && ignore.isPathValid(text.replace(/^\//, ''))
}

/** Whether a file is meant by a pattern as `.gitignore` files have them: `*.json`, `tests/`, `src/legacy/**`. */
export function isMeant(pattern: string, path: string): boolean {
  return ignore({ ignorecase: false }).add(pattern).ignores(path)
}

/**
 * The rules that are silent in a file.
 * @param path from the folder of the configuration, with `/`; null for a file outside it
 */
export function ignoredIn({ ignore: patterns }: Configuration, path: string | null): readonly string[] {
  if (path === null) return []
  return Object.entries(patterns).flatMap(([pattern, rules]) => (isMeant(pattern, path) ? rules : []))
}
