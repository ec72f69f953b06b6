import * as vscode from 'vscode'
import type { ConfigurationFile } from '../../configuration'
import { type Configurations, innerPath } from '../configurations'
import type { LazyEngine } from '../lazyEngine'

/** Of the lightbulb only: a file, a rule's id, and what to do with the rule. */
export const configureCommand = 'kling.configure'

/** Lets a rule be silent in a file, or everywhere, by the configuration that counts for the file. */
export async function configure(
  { engine, configurations }: { readonly engine: LazyEngine; readonly configurations: Configurations },
  uri: vscode.Uri,
  ruleId: string,
  kind: 'ignore-in-configuration' | 'turn-off',
): Promise<void> {
  const { configuration } = await engine.load()
  const found = await configurations.for(uri)
  const folder = found?.folder ?? vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..')
  const target = found?.uri ?? vscode.Uri.joinPath(folder, configuration.ownFiles[0])
  const file: ConfigurationFile = found?.read.file ?? configuration.ownFiles[0]
  if (!found) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(configuration.emptyConfiguration))
  const path = kind === 'turn-off' ? null : innerPath(folder, uri)
  const known = configuration.configurationOf(found?.read ?? null)
  await change(target, (text) => configuration.withSilence(file, text, ruleId, path, known))
}

/** Changes a file where it stands, unsaved changes of it too, and saves it: the command line reads what is saved. */
async function change(uri: vscode.Uri, write: (text: string) => string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri)
  const text = document.getText()
  const edit = new vscode.WorkspaceEdit()
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(text.length)), write(text))
  await vscode.workspace.applyEdit(edit)
  await document.save()
}
