import * as vscode from 'vscode'
import { renderConfiguration } from '../../features/configurationPage'
import { type Configurations, innerPath } from '../configurations'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import type { Pages } from '../pages/pages'
import { overridesFor } from '../settings'
import { fileOf } from '../source'

export const showConfigurationCommand = 'kling.showConfiguration'
/** Lets people who search the palette for Klint find its commands, whose category is Kling. */
export const showCommandsCommand = 'kling.showCommands'

interface Parts {
  readonly engine: LazyEngine
  readonly configurations: Configurations
  readonly pages: Pages
}

/** "Kling: Show Effective Configuration": the configuration of the active file, and where each value comes from. */
export async function showConfiguration({ engine, configurations, pages }: Parts): Promise<void> {
  const loaded = await engine.load()
  const document = vscode.window.activeTextEditor?.document
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const uri = document ? fileOf(document) : folder && vscode.Uri.joinPath(folder, 'file')
  const found = uri ? await configurations.for(uri) : null
  const { levels, ignore } = document ? overridesFor(document) : { levels: {}, ignore: [] }
  const settings = loaded.configuration.effectiveSettings({
    read: found?.read ?? null,
    name: found ? vscode.workspace.asRelativePath(found.uri) : '',
    path: found && uri ? innerPath(found.folder, uri) : null,
    above: [
      { name: 'kling.ignore', ignore },
      { name: 'kling.rules', levels },
    ],
  })
  const [file, source] = [document && vscode.workspace.asRelativePath(fileOf(document)), found?.uri]
  const place = source ? vscode.workspace.asRelativePath(source) : null
  const words = wordsOf(loaded)
  await pages.show(words.say('editor.configuration-page'), renderConfiguration(file ?? null, place, settings, words))
}

/** "Klint: Show All Commands": opens the palette, filtered by the category Kling. */
export async function showCommands(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.quickOpen', '>Kling: ')
}
