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

/** Files that contain code in other languages. */
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

/** The extensions of code files. */
export const codeExtensions: readonly string[] = [...languages.keys()]

/** The extensions of all files that Klint reads. */
export const extensions: readonly string[] = [...codeExtensions, ...formats.keys()]

/** The language of a code file by its extension; null for other files. */
export function languageOfPath(path: string): Language | null {
  return languages.get(endingOf(path)) ?? null
}

/** The language or host format of a file by its extension; null if Klint does not read it. */
export function formatOfPath(path: string): Language | HostFormat | null {
  const ending = endingOf(path)
  return languages.get(ending) ?? formats.get(ending) ?? null
}

/** The ending of a file's name, with its dot; empty for a name without one, or one that consists of it (`.json`). */
function endingOf(path: string): string {
  const dot = path.lastIndexOf('.')
  return dot > 0 && path[dot - 1] !== '/' ? path.slice(dot).toLowerCase() : ''
}
