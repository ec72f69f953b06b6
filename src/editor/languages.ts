import type * as vscode from 'vscode'
import type { Language } from '../features/types'

/** The languages that Klint reads. VS Code's ids and the engine's names are the same. */
export const languages: readonly Language[] = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'python', 'json', 'jsonc']

/** Where the providers are asked: cells of notebooks are documents of their language too. */
export const selector: vscode.DocumentSelector = languages.map((language) => ({ language }))

export function languageOf({ languageId }: vscode.TextDocument): Language | null {
  return languages.find((language) => language === languageId) ?? null
}
