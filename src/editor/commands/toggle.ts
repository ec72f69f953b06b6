import * as vscode from 'vscode'
import { section } from '../settings'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { confirm } from './ask'

export const toggleCommand = 'kling.toggle'

/** "Kling: Turn Checking On or Off": for the workspace if there is one, else for the user. */
export async function toggleChecking(engine: LazyEngine): Promise<void> {
  const settings = vscode.workspace.getConfiguration(section)
  const isOn = settings.get('enable') !== false
  const { Workspace, Global } = vscode.ConfigurationTarget
  await settings.update('enable', !isOn, vscode.workspace.workspaceFolders ? Workspace : Global)
  const words = wordsOf(await engine.load())
  confirm(words.say(isOn ? 'editor.checking-off' : 'editor.checking-on'))
}
