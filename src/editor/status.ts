import * as vscode from 'vscode'
import type { Diagnostics } from './diagnostics'
import { selector } from './languages'

export const showLogCommand = 'kling.showLog'

/** The quiet line in the language status of the active editor. */
export function createStatus(diagnostics: Diagnostics): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('kling.status', selector)
  item.name = 'Kling'
  item.command = { title: 'Show Log', command: showLogCommand }
  const update = (): void => {
    const document = vscode.window.activeTextEditor?.document
    if (document)
      item.text = `Kling: ${diagnostics.hasFailed(document) ? 'could not check this file' : textFor(diagnostics.countIn(document))}`
  }
  update()
  return vscode.Disposable.from(item, diagnostics.onDidShow(update), vscode.window.onDidChangeActiveTextEditor(update))
}

function textFor(count: number | null): string {
  if (count === null) return 'no Kling code here'
  return count === 1 ? '1 finding' : `${count || 'no'} findings`
}
