import * as vscode from 'vscode'
import { settle } from '../../findings/settle'
import type { Checks } from '../checks'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import { workspaceEdit } from '../workspaceEdit'
import { confirm } from './ask'

export const fixAllCommand = 'kling.fixAll'

/** "Kling: Fix All Safe Problems": fixes the active file, without saving it. */
export async function fixAllSafe(checks: Checks, engine: LazyEngine): Promise<void> {
  const document = vscode.window.activeTextEditor?.document
  const check = document && (await checks.of(document))
  const edits = check?.ask((checked) => settle(checked, check.again).edits) ?? []
  const edit = check && edits.length > 0 ? workspaceEdit(check.source, edits) : null
  if (edit) await vscode.workspace.applyEdit(edit)
  else confirm(wordsOf(await engine.load()).say('editor.nothing-safe'))
}
