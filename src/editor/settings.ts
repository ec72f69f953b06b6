import * as vscode from 'vscode'
import type { Overrides } from '../configuration'
import { levels, type LevelSetting } from '../findings/finding'

export const section = 'kling'

/** What settings and globs look at. */
type Subject = Pick<vscode.TextDocument, 'uri' | 'languageId'>

export function isEnabled(document: Subject): boolean {
  return vscode.workspace.getConfiguration(section, document).get('enable') !== false
}

/** What the settings say about the check of a document, before its configuration. What is no rule's level is passed over. */
export function overridesFor(document: Subject): Required<Overrides> {
  const settings = vscode.workspace.getConfiguration(section, document)
  const chosen = entriesOf(settings.get('rules')).flatMap(([rule, level]) =>
    isLevel(level) ? [[idOf(rule), level] as const] : [],
  )
  const ignored = entriesOf(settings.get('ignore')).flatMap(([glob, rules]): unknown[] =>
    Array.isArray(rules) && matches(glob, document) ? rules : [],
  )
  return {
    levels: Object.fromEntries(chosen),
    ignore: ignored.map((rule) => idOf(String(rule))),
  }
}

/** A rule's id with or without its prefix. */
export function idOf(rule: string): string {
  return rule.replace(/^kling\//, '')
}

function isLevel(value: unknown): value is LevelSetting {
  return value === 'off' || levels.some((level) => level === value)
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/** Globs are relative to the workspace folder; without one they match the whole path. */
function matches(glob: string, document: Subject): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri)
  const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob
  // Of a document only the address and the language count, and a file that is not open has both.
  return vscode.languages.match({ pattern }, document as vscode.TextDocument) > 0
}
