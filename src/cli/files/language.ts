import { extname } from 'node:path'
import type { Language } from '../../findings/finding'

const languages = new Map<string, Language>([
  ['.py', 'python'],
  ['.pyi', 'python'],
  ['.ts', 'typescript'],
  ['.mts', 'typescript'],
  ['.cts', 'typescript'],
  ['.tsx', 'typescriptreact'],
  ['.js', 'javascript'],
  ['.mjs', 'javascript'],
  ['.cjs', 'javascript'],
  ['.jsx', 'javascriptreact'],
  ['.json', 'json'],
  ['.jsonc', 'jsonc'],
])

/** Endings of the files that Klint reads. */
export const extensions: readonly string[] = [...languages.keys()]

/** The language of a file by its ending; null where Klint does not read such files. */
export function languageOf(path: string): Language | null {
  return languages.get(extname(path).toLowerCase()) ?? null
}
