import * as vscode from 'vscode'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { confirm } from './ask'

export const saveChecklistCommand = 'kling.saveChecklist'

/** "Kling: Save Checklist Report": writes the last report of this window. The palette has the command when there is one. */
export class SavedChecklist {
  #render: ((target: vscode.Uri) => string) | null = null

  constructor(private readonly engine: LazyEngine) {}

  /** @param render writes the report; its links lead to the code from where the file lies, wherever both are moved together */
  async keep(render: (target: vscode.Uri) => string): Promise<void> {
    this.#render = render
    await vscode.commands.executeCommand('setContext', 'kling.hasChecklist', true)
  }

  /** @param chosen where to, for those who start the command by other means */
  async save(chosen?: vscode.Uri): Promise<void> {
    if (!this.#render) return
    const words = wordsOf(await this.engine.load())
    const title = words.say('editor.save-report')
    const uri =
      chosen ?? (await vscode.window.showSaveDialog({ title, filters: { Markdown: ['md'] }, ...suggestion() }))
    if (!uri) return
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(this.#render(uri)))
    confirm(words.say('editor.report-saved'))
  }
}

function suggestion(): vscode.SaveDialogOptions {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  return folder ? { defaultUri: vscode.Uri.joinPath(folder.uri, 'kling-checklist.md') } : {}
}
