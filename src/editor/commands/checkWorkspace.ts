import * as vscode from 'vscode'
import { counted } from '../../text/prose'
import { confirm } from './ask'
import type { WorkspaceChecks, WorkspaceReport } from '../workspace/workspaceChecks'

export const checkWorkspaceCommand = 'kling.checkWorkspace'

/** "Kling: Check Workspace": also the files that are not open. What is found stands among the problems. */
export async function checkWorkspace(checks: WorkspaceChecks): Promise<void> {
  const report = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Checking code that calls Kling', cancellable: true },
    (progress, token) => checks.run(progress, token),
  )
  await vscode.commands.executeCommand('workbench.actions.view.problems')
  confirm(summaryOf(report))
}

/** Hints are no problems. */
export function summaryOf({ files, isPartial }: WorkspaceReport): string {
  const found = files.flatMap(({ checked }) => checked.findings).filter(({ level }) => level !== 'hint')
  const outcome = `${counted(files.length, 'file')} with code for Kling: ${found.length === 0 ? 'no findings' : counted(found.length, 'finding')}`
  return isPartial ? `Stopped. ${outcome} so far.` : `${outcome}.`
}
