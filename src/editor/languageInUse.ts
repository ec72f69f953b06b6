import * as vscode from 'vscode'
import type { Language } from '../findings/finding'
import type { Checks } from './checks'
import { languageOf } from './languages'

/**
 * The language for code examples: that of the active editor or, next to a log or a response, of another visible editor;
 * else the one that the configuration sets.
 */
export async function languageInUse({ answerLanguage }: Pick<Checks, 'answerLanguage'>): Promise<Language> {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors
  const [shown] = editors.flatMap(({ document }) => languageOf(document) ?? [])
  return shown ?? (await answerLanguage()) ?? 'python'
}
