import * as vscode from 'vscode'
import { section } from '../settings'
import { confirm } from './ask'

export const toggleCommand = 'kling.toggle'

/** "Kling: Turn Checking On or Off": for the workspace where there is one, else for all windows. */
export async function toggleChecking(): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section)
  const isOn = settings.get('enable') !== false
  const { Workspace, Global } = vscode.ConfigurationTarget
  await settings.update('enable', !isOn, vscode.workspace.workspaceFolders ? Workspace : Global)
  confirm(isOn ? 'Klint checks nothing here until you turn it on again.' : 'Klint checks code that calls Kling.')
}
