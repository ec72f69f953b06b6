import { type CodeAction, CodeActionKind, type CodeActionParams } from 'vscode-languageserver/node'
import type { CodeAction as Action } from '../features/codeAction'
import { settle } from '../findings/settle'
import { pathOf } from '../disk/pathOf'
import type { Client } from './client'
import { editOf, silencingEdit } from './edits'
import { toDiagnostic } from './toDiagnostic'
import type { Check, Workplace } from './workplace'

/** All safe fixes at once, for saving. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.kling`

/** What can be done about the findings in a selection. */
export function codeActions(
  check: Check,
  { range, context: { only } }: CodeActionParams,
  client: Client,
  workplace: Workplace,
): CodeAction[] {
  const isWanted = (kind: string): boolean =>
    only?.some((each) => each === '' || `${kind}.`.startsWith(`${each}.`)) ?? true
  const { offsetAt } = client.positions
  const selection = { start: offsetAt(check.text, range.start), end: offsetAt(check.text, range.end) }
  const found = isWanted(CodeActionKind.QuickFix) ? (check.ask((checked) => checked.codeActions(selection)) ?? []) : []
  const quickFixes = found.flatMap((action) => quickFix(action, check, client, workplace) ?? [])
  // A client that names no kind sees only this list, so it includes them if there is a finding here.
  const wantsFixAll = only ? isWanted(fixAllKind) : found.length > 0
  return wantsFixAll ? [...quickFixes, ...fixAll(check, client)] : quickFixes
}

function quickFix(action: Action, check: Check, client: Client, workplace: Workplace): CodeAction | null {
  const edit = effectOf(action, check, client, workplace)
  if (!edit) return null
  const { title, line, preferred, finding } = action
  return {
    title: client.words.fix(title, line),
    kind: CodeActionKind.QuickFix,
    edit,
    ...(preferred ? { isPreferred: true } : {}),
    ...(finding ? { diagnostics: [toDiagnostic(check.text, finding, client, workplace)] } : {}),
  }
}

/** The effect of an action; null for one that opens a page, which the diagnostic already links to. */
function effectOf({ kind, ruleId, edits }: Action, { text }: Check, client: Client, workplace: Workplace) {
  if (kind === 'docs') return null
  if (kind !== 'ignore-in-configuration' && kind !== 'turn-off') return editOf(text, edits, client)
  const path = pathOf(text.uri)
  return path === null ? null : silencingEdit(path, ruleId, kind === 'turn-off', workplace, client)
}

function fixAll({ text, ask, again }: Check, client: Client): CodeAction[] {
  const edits = ask((checked) => settle(checked, again).edits) ?? []
  if (edits.length === 0) return []
  return [{ title: client.words.say('editor.fix-all'), kind: fixAllKind, edit: editOf(text, edits, client) }]
}
