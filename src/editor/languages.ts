import type * as vscode from 'vscode'
import { languages } from '../syntax/languages'
import { type Language } from '../findings/finding'

export { languages }

/** Where the providers are asked: cells of notebooks are documents of their language too. */
export const selector: vscode.DocumentSelector = languages.map((language) => ({ language }))

export function languageOf({ languageId }: vscode.TextDocument): Language | null {
  return languages.find((language) => language === languageId) ?? null
}
