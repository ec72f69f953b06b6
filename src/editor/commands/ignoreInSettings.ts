import * as vscode from 'vscode'
import { section } from '../settings'

/** Of the lightbulb only: a file and a rule's id. */
export const ignoreInSettingsCommand = 'kling.ignoreInSettings'

/** Lets a rule be silent in a file by the `kling.ignore` setting: for JSON, which has no comments. */
export async function ignoreInSettings(uri: vscode.Uri, ruleId: string): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri)
  const target = targetFor(folder)
  const settings = vscode.workspace.getConfiguration(section, uri)
  const known = settings.inspect<Record<string, string[]>>('ignore')
  const value =
    { Folder: known?.workspaceFolderValue, Workspace: known?.workspaceValue, User: known?.globalValue }[target.name] ??
    {}
  const glob = folder ? escapeGlob(vscode.workspace.asRelativePath(uri, false)) : escapeGlob(uri.path)
  const rules = new Set([...(value[glob] ?? []), ruleId])
  await settings.update('ignore', { ...value, [glob]: [...rules] }, target.scope)
}

function targetFor(folder: vscode.WorkspaceFolder | undefined): {
  name: 'Folder' | 'Workspace' | 'User'
  scope: vscode.ConfigurationTarget
} {
  if (!folder) return { name: 'User', scope: vscode.ConfigurationTarget.Global }
  const isOneOfMany = (vscode.workspace.workspaceFolders?.length ?? 0) > 1
  return isOneOfMany
    ? { name: 'Folder', scope: vscode.ConfigurationTarget.WorkspaceFolder }
    : { name: 'Workspace', scope: vscode.ConfigurationTarget.Workspace }
}

/** A path as a glob that matches itself only: `app/[id].json` is no set of letters. */
function escapeGlob(path: string): string {
  return path.replace(/[[\]{}*?]/g, '[$&]')
}
