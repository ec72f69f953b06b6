import * as vscode from 'vscode'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { confirm } from './ask'

export const saveChecklistCommand = 'kling.saveChecklist'

/**
 * "Kling: Save Checklist Report": saves the last report of this window. The palette lists the command once there is a
 * report.
 */
export class SavedChecklist {
  #render: ((target: vscode.Uri) => string) | null = null

  constructor(private readonly engine: LazyEngine) {}

  /**
   * @param render renders the report; its links to the code are relative to the target, so that both can be moved
   * together
   */
  async keep(render: (target: vscode.Uri) => string): Promise<void> {
    this.#render = render
    await vscode.commands.executeCommand('setContext', 'kling.hasChecklist', true)
  }

  /** @param chosen the target, for programmatic calls */
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
