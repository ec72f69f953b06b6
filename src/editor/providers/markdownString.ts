import * as vscode from 'vscode'
import type { Markdown } from '../../text/prose'
import { showPageCommand, withPagesInside } from '../pages/pageAddress'

/** Markdown of Klint's for the editor: it runs no command but the one that shows a page of Klint's, and shows no HTML. */
export function markdownString(markdown: Markdown): vscode.MarkdownString {
  const result = new vscode.MarkdownString(withPagesInside(markdown))
  result.isTrusted = { enabledCommands: [showPageCommand] }
  result.supportHtml = false
  return result
}
