import type * as vscode from 'vscode'
import { languages } from '../syntax/languages'
import { type Language } from '../findings/finding'
import type { HostFormat } from '../regions'

export { languages }

/** Formats that contain code, by VS Code's language id. Notebooks are not among them: their cells are documents. */
const hosts: ReadonlyMap<string, HostFormat> = new Map([
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['shellscript', 'shell'],
  ['http', 'http'],
])

/** The language ids of everything that Klint reads. */
export const formats: readonly string[] = [...languages, ...hosts.keys()]

/** The documents that providers handle, including notebook cells in these languages. */
export const selector: vscode.DocumentSelector = formats.map((language) => ({ language }))

export function languageOf({ languageId }: vscode.TextDocument): Language | null {
  return languages.find((language) => language === languageId) ?? null
}

/** The language of code, or the format of a text that contains code; null for other documents. */
export function formatOf(document: vscode.TextDocument): Language | HostFormat | null {
  return languageOf(document) ?? hosts.get(document.languageId) ?? null
}
