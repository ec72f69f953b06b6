import * as vscode from 'vscode'
import type { Language } from '../findings/finding'
import { languageOf } from './languages'

/** The language in which code is shown: the active editor's, or, beside a log or a response, that of the code next to it. */
export function languageInUse(): Language {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  const editors = activeTextEditor ? [activeTextEditor, ...visibleTextEditors] : visibleTextEditors
  return editors.flatMap(({ document }) => languageOf(document) ?? [])[0] ?? 'python'
}
