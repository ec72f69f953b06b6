import * as vscode from 'vscode'
import type { Edit } from '../findings/finding'
import { locate, type Source } from './source'

/** Edits of a source on its documents; null where one would reach across cells. */
export function workspaceEdit(source: Source, edits: readonly Edit[]): vscode.WorkspaceEdit | null {
  const result = new vscode.WorkspaceEdit()
  for (const { span, newText } of edits) {
    const place = locate(source, span)
    if (!place) return null
    result.replace(place.uri, place.range, newText)
  }
  return result
}
