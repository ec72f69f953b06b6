import * as vscode from 'vscode'
import type { Overrides } from '../configuration'
import { overridesOf } from '../configuration/settings'

export const section = 'kling'

/** What settings and globs depend on. */
type Subject = Pick<vscode.TextDocument, 'uri' | 'languageId'>

export function isEnabled(document: Subject): boolean {
  return vscode.workspace.getConfiguration(section, document).get('enable') !== false
}

/** The check options that the settings set for a document; they override its configuration. */
export function overridesFor(document: Subject): Required<Overrides> {
  const settings = vscode.workspace.getConfiguration(section, document)
  return overridesOf({ rules: settings.get('rules'), ignore: settings.get('ignore') }, (glob) =>
    matches(glob, document),
  )
}

/** Globs are relative to the workspace folder; outside one, they match the whole path. */
function matches(glob: string, document: Subject): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)
  const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob
  // Only the URI and the language are used, which files that are not open have too.
  return vscode.languages.match({ pattern }, document as vscode.TextDocument) > 0
}
