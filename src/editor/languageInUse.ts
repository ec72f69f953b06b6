import * as vscode from 'vscode'
import type { Language } from '../findings/finding'
import type { Checks } from './checks'
import { languageOf } from './languages'

/**
 * The language in which code is shown: the active editor's, or, beside a log or a response, that of the code next to
 * it; else the one that the configuration names.
 */
export async function languageInUse({ answerLanguage }: Pick<Checks, 'answerLanguage'>): Promise<Language> {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors
  const [shown] = editors.flatMap(({ document }) => languageOf(document) ?? [])
  return shown ?? (await answerLanguage()) ?? 'python'
}
