import type * as vscode from 'vscode'
import { languages } from '../syntax/languages'
import { type Language } from '../findings/finding'
import type { HostFormat } from '../regions'

export { languages }

/** Texts that hold code, by what the editor calls them. Notebooks are none: their cells are documents. */
const hosts: ReadonlyMap<string, HostFormat> = new Map([
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['shellscript', 'shell'],
  ['http', 'http'],
])

/** What Klint reads, by what the editor calls it. */
export const formats: readonly string[] = [...languages, ...hosts.keys()]

/** Where the providers are asked: cells of notebooks are documents of their language too. */
export const selector: vscode.DocumentSelector = formats.map((language) => ({ language }))

export function languageOf({ languageId }: vscode.TextDocument): Language | null {
  return languages.find((language) => language === languageId) ?? null
}

/** What a document is: code, or a text that holds code; null for all others. */
export function formatOf(document: vscode.TextDocument): Language | HostFormat | null {
  return languageOf(document) ?? hosts.get(document.languageId) ?? null
}
