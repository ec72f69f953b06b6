import * as vscode from 'vscode'
import type { Edit } from '../findings/finding'
import { locate, type Source } from './source'

/**
 * Edits of a source on its documents; null where one would reach across cells.
 * @param cursor where the cursor goes on: an offset in the new text of the only edit
 * @param confirmedAs what the edits do, where the editor shows them before it applies them
 */
export function workspaceEdit(
  source: Source,
  edits: readonly Edit[],
  cursor?: number,
  confirmedAs?: string,
): vscode.WorkspaceEdit | null {
  const metadata = confirmedAs === undefined ? undefined : { needsConfirmation: true, label: confirmedAs }
  const result = new vscode.WorkspaceEdit()
  for (const { span, newText } of edits) {
    const place = locate(source, span)
    if (!place) return null
    if (cursor === undefined) result.replace(place.uri, place.range, newText, metadata)
    else result.set(place.uri, [new vscode.SnippetTextEdit(place.range, snippetOf(newText, cursor))])
  }
  return result
}

/** A text as a snippet that leaves the cursor at an offset of it. */
function snippetOf(text: string, cursor: number): vscode.SnippetString {
  return new vscode.SnippetString().appendText(text.slice(0, cursor)).appendTabstop(0).appendText(text.slice(cursor))
}
