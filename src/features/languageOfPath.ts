import type { Language } from '../findings/finding'
import type { HostFormat } from '../regions'

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

/** Files that hold code of other languages. */
const formats: ReadonlyMap<string, HostFormat> = new Map<string, HostFormat>([
  ['.ipynb', 'notebook'],
  ['.md', 'markdown'],
  ['.mdx', 'markdown'],
  ['.markdown', 'markdown'],
  ['.sh', 'shell'],
  ['.bash', 'shell'],
  ['.http', 'http'],
  ['.rest', 'http'],
])

/** Endings of the files of code. */
export const codeExtensions: readonly string[] = [...languages.keys()]

/** Endings of the files that Klint reads. */
export const extensions: readonly string[] = [...codeExtensions, ...formats.keys()]

/** The language of a file of code by its ending; null for all others. */
export function languageOfPath(path: string): Language | null {
  return languages.get(endingOf(path)) ?? null
}

/** What a file is by its ending: code, or a text that holds code; null where Klint does not read such files. */
export function formatOfPath(path: string): Language | HostFormat | null {
  const ending = endingOf(path)
  return languages.get(ending) ?? formats.get(ending) ?? null
}

function endingOf(path: string): string {
  return (/[^/](\.\w{1,8})$/.exec(path)?.[1] ?? '').toLowerCase()
}
