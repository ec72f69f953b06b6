import * as vscode from 'vscode'
import type { Overrides } from '../configuration'
import { overridesOf } from '../configuration/settings'

export const section = 'kling'

/** What settings and globs look at. */
type Subject = Pick<vscode.TextDocument, 'uri' | 'languageId'>

export function isEnabled(document: Subject): boolean {
  return vscode.workspace.getConfiguration(section, document).get('enable') !== false
}

/** What the settings say about the check of a document, before its configuration. */
export function overridesFor(document: Subject): Required<Overrides> {
  const settings = vscode.workspace.getConfiguration(section, document)
  return overridesOf({ rules: settings.get('rules'), ignore: settings.get('ignore') }, (glob) =>
    matches(glob, document),
  )
}

/** Globs are relative to the workspace folder; without one they match the whole path. */
function matches(glob: string, document: Subject): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)
  const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob
  // Of a document only the address and the language count, and a file that is not open has both.
  return vscode.languages.match({ pattern }, document as vscode.TextDocument) > 0
}
