import * as vscode from 'vscode'
import type { Markdown } from '../../text/prose'

/** Markdown of Klint's for the editor: it runs no commands and shows no HTML. */
export function markdownString(markdown: Markdown): vscode.MarkdownString {
  const result = new vscode.MarkdownString(markdown)
  result.isTrusted = false
  result.supportHtml = false
  return result
}
