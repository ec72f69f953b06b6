import * as vscode from 'vscode'
import type { Words } from '../../words'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { confirm } from './ask'
import type { WorkspaceChecks, WorkspaceReport } from '../workspace/workspaceChecks'

export const checkWorkspaceCommand = 'kling.checkWorkspace'

/** "Kling: Check Workspace": checks all files, open or not, and lists the findings in the Problems view. */
export async function checkWorkspace(checks: WorkspaceChecks, engine: LazyEngine): Promise<void> {
  const words = wordsOf(await engine.load())
  const report = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: words.say('editor.checking'), cancellable: true },
    (progress, token) => checks.run(progress, token),
  )
  await vscode.commands.executeCommand('workbench.actions.view.problems')
  confirm(summaryOf(report, words))
}

/** Hints do not count as problems. */
export function summaryOf({ files, isPartial }: WorkspaceReport, words: Words): string {
  const found = files.flatMap(({ checked }) => checked.findings).filter(({ level }) => level !== 'hint')
  return words.say('editor.checked-workspace', { partial: isPartial, files: files.length, count: found.length })
}
