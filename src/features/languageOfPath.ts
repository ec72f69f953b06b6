import type { Language } from '../findings/finding'

const languages: ReadonlyMap<string, Language> = new Map([
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
export function languageOfPath(path: string): Language | null {
  const ending = /[^/](\.\w{1,5})$/.exec(path)?.[1] ?? ''
  return languages.get(ending.toLowerCase()) ?? null
}
