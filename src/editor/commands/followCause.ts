import * as vscode from 'vscode'
import type { LocatedFinding } from '../../features/checklist'
import { link, type Markdown } from '../../features/markdown'
import type { Checks } from '../checks'
import type { Words } from '../../words'
import { type LazyEngine, wordsOf } from '../lazyEngine'
import type { PageLinks } from '../pages/pageLinks'
import { workspaceEdit } from '../workspaceEdit'
import { confirm } from './ask'

/** Opens the line of a likely cause in an editor group beside the page. */
export async function openPlace(uri: vscode.Uri, { line, column }: LocatedFinding['place']): Promise<void> {
  const place = new vscode.Position(line - 1, column - 1)
  await vscode.window.showTextDocument(uri, {
    viewColumn: columnFor(uri),
    selection: new vscode.Range(place, place),
  })
}

/** A link that applies a fix. For a fix to review, the sentence says so. */
export function applyLink(
  links: PageLinks,
  safety: 'safe' | 'review',
  words: Words,
  apply: () => Promise<void>,
): Markdown {
  const applying = link(words.say('explain.apply'), links.add(apply))
  return safety === 'safe' ? applying : words.say('explain.apply-and-review', { apply: { name: applying } })
}

/** Applies the fix of a likely cause to the current content of the file, without saving it. */
export async function applyFix(
  { checks, engine }: { readonly checks: Checks; readonly engine: LazyEngine },
  uri: vscode.Uri,
  cause: LocatedFinding,
): Promise<void> {
  const loaded = await engine.load()
  const document = await vscode.workspace.openTextDocument(uri)
  const check = await checks.of(document)
  const fix = check?.ask((checked) => loaded.fixOf(cause, checked))
  const edit = check && fix ? workspaceEdit(check.source, fix.edits) : null
  if (!edit) {
    confirm(wordsOf(loaded).say('editor.line-changed'))
    return
  }
  await openPlace(uri, cause.place)
  await vscode.workspace.applyEdit(edit)
}

/** The group that has the file open, or one other than the page's. */
function columnFor(uri: vscode.Uri): vscode.ViewColumn {
  const { all, activeTabGroup } = vscode.window.tabGroups
  const others = all.filter((group) => group !== activeTabGroup)
  const holds = (group: vscode.TabGroup): boolean =>
    group.tabs.some(({ input }) => input instanceof vscode.TabInputText && String(input.uri) === String(uri))
  return (others.find(holds) ?? others[0])?.viewColumn ?? vscode.ViewColumn.Beside
}
