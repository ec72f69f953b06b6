import * as vscode from 'vscode'
import type { Checked } from '../../engine'
import type { CodeAction } from '../../features/codeAction'
import { pathOfPage } from '../../findings/docs'
import { settle } from '../../findings/settle'
import type { Finding } from '../../findings/finding'
import type { Check, Checks } from '../checks'
import { idOf } from '../../configuration/settings'
import { configureCommand } from '../commands/configure'
import { showPageCommand } from '../pages/pageAddress'
import { section } from '../settings'
import { fileOf, offsetIn, type Source } from '../source'
import { toDiagnostic } from '../toDiagnostic'
import { workspaceEdit } from '../workspaceEdit'

export const quickFix = vscode.CodeActionKind.QuickFix
export const fixAll = vscode.CodeActionKind.SourceFixAll.append('kling')

/** The lightbulb, and all safe fixes on save. */
export class CodeActions implements vscode.CodeActionProvider {
  constructor(private readonly checks: Checks) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const wantsFixAll = only?.contains(fixAll) ?? false
    const wantsQuickFixes = !only || only.contains(quickFix)
    if (!wantsFixAll && !wantsQuickFixes) return []
    const check = await this.checks.of(document)
    if (!check || token.isCancellationRequested) return []
    return [
      ...(wantsQuickFixes ? quickFixes(document, range, check) : []),
      ...(wantsFixAll ? fixAllIn(check, excludedFor(document)) : []),
    ]
  }
}

/** Rules that are not fixed on save. The setting lists them with or without their prefix. */
function excludedFor(document: vscode.TextDocument): readonly string[] {
  const named: unknown = vscode.workspace.getConfiguration(section, document).get('fixOnSave.exclude')
  return Array.isArray(named) ? named.map((rule) => idOf(String(rule))) : []
}

function fixAllIn({ source, ask, again, options, words }: Check, excluded: readonly string[]): vscode.CodeAction[] {
  const off = Object.fromEntries(excluded.map((rule) => [rule, 'off' as const]))
  const others = { ...options, levels: { ...options.levels, ...off } }
  const check = (text: string): Checked => again(text, others)
  const edits = ask((checked) => settle(excluded.length > 0 ? check(checked.text) : checked, check).edits) ?? []
  const edit = workspaceEdit(source, edits)
  if (!edit || edit.size === 0) return []
  const action = new vscode.CodeAction(words.say('editor.fix-all'), fixAll)
  action.edit = edit
  return [action]
}

function quickFixes(document: vscode.TextDocument, range: vscode.Range, check: Check): vscode.CodeAction[] {
  const { source, ask } = check
  const selection = { start: offsetIn(source, document, range.start), end: offsetIn(source, document, range.end) }
  const all = ask((checked) => checked.codeActions(selection)) ?? []
  return all.flatMap((each) => {
    const action = new vscode.CodeAction(check.words.fix(each.title, each.line), quickFix)
    // VS Code sorts actions without a diagnostic last, so an action for several findings gets the diagnostics of its
    // rule.
    const findings = each.finding
      ? [each.finding]
      : all.flatMap(({ kind, ruleId, finding }) =>
          kind === 'docs' && [ruleId, '*'].includes(each.ruleId) ? (finding ?? []) : [],
        )
    action.diagnostics = diagnosticsOf(check, findings)
    action.isPreferred = each.preferred
    return giveEffect(action, each, document, source) ? [action] : []
  })
}

/** Sets what an action does; false if it cannot be done. */
function giveEffect(
  action: vscode.CodeAction,
  { kind, ruleId, url, edits, cursor, finding }: CodeAction,
  document: vscode.TextDocument,
  source: Source,
): boolean {
  if (kind === 'docs') {
    action.command = { title: action.title, ...opening(url ?? '') }
  } else if (kind === 'ignore-in-configuration' || kind === 'turn-off') {
    action.command = { title: action.title, command: configureCommand, arguments: [fileOf(document), ruleId, kind] }
  } else {
    const edit = workspaceEdit(
      source,
      edits,
      cursor,
      kind === 'fix' && needsLook({ finding, edits }) ? action.title : undefined,
    )
    if (!edit) return false
    action.edit = edit
  }
  return true
}

/** Opens a page inside the editor if it is bundled with the extension. */
function opening(url: string): Omit<vscode.Command, 'title'> {
  const path = pathOfPage(url)
  return path === null
    ? { command: 'vscode.open', arguments: [vscode.Uri.parse(url)] }
    : { command: showPageCommand, arguments: [path] }
}

/** Larger fixes, in lines, are previewed before they are applied. */
const mostUnseen = 10

/** Whether a fix is so large that the editor previews it, with a choice for each part. */
function needsLook({ finding, edits }: Pick<CodeAction, 'finding' | 'edits'>): boolean {
  const fix = finding?.fixes.find(
    (each) => String(each.edits.map(({ newText }) => newText)) === String(edits.map(({ newText }) => newText)),
  )
  const lines = edits.reduce((sum, { newText }) => sum + newText.split('\n').length - 1, 0)
  return fix?.safety === 'review' && lines > mostUnseen
}

function diagnosticsOf(check: Check, findings: readonly Finding[]): vscode.Diagnostic[] {
  return findings.flatMap((finding) => toDiagnostic(check, finding)?.diagnostic ?? [])
}
