import * as vscode from 'vscode'
import type { ConfigurationFile } from '../../configuration'
import { type Configurations, innerPath } from '../configurations'
import type { LazyEngine } from '../lazyEngine'

/** Run only by the lightbulb, with a file, a rule's id, and what to do with the rule. */
export const configureCommand = 'kling.configure'

/** Turns a rule off in a file or everywhere, in the configuration that applies to the file. */
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

/** Edits a file, including its unsaved changes, and saves it, because the command line reads the saved file. */
async function change(uri: vscode.Uri, write: (text: string) => string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri)
  const text = document.getText()
  const edit = new vscode.WorkspaceEdit()
  edit.replace(uri, new vscode.Range(document.positionAt(0), document.positionAt(text.length)), write(text))
  await vscode.workspace.applyEdit(edit)
  await document.save()
}
