import * as vscode from 'vscode'
import { mentionsKling } from '../mentionsKling'
import { sourceOf } from './source'

/** The context key for menu items about Kling. */
const contextKey = 'kling.inEditor'

/** Keeps the key true while the active editor contains code that may call Kling. */
export function followActiveEditor(): vscode.Disposable {
  let known: boolean | undefined
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document
    const source = document && sourceOf(document)
    const now = source ? mentionsKling(source.text) : false
    if (now === known) return
    known = now
    void vscode.commands.executeCommand('setContext', contextKey, now)
  }
  update()
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(update),
    // Also fires when the language of a document changes.
    vscode.workspace.onDidOpenTextDocument(update),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) update()
    }),
  )
}
