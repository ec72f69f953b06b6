import * as vscode from 'vscode'
import type { Edit } from '../findings/finding'
import { locate, type Source } from './source'

/**
 * The edits of a source as edits of its documents; null if one crosses cells.
 * @param cursor where to put the cursor: an offset in the new text of the only edit
 * @param confirmedAs describes the edits if the editor should preview them
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

/** A text as a snippet that puts the cursor at an offset in it. */
function snippetOf(text: string, cursor: number): vscode.SnippetString {
  return new vscode.SnippetString().appendText(text.slice(0, cursor)).appendTabstop(0).appendText(text.slice(cursor))
}
