import * as vscode from 'vscode'
import type { Markdown } from '../../text/prose'
import { showPageCommand, withPagesInside } from '../pages/pageAddress'

/**
 * Converts Klint's Markdown for the editor. It can run only the command that shows one of Klint's pages, and contains
 * no HTML.
 */
export function markdownString(markdown: Markdown): vscode.MarkdownString {
  const result = new vscode.MarkdownString(withPagesInside(markdown))
  result.isTrusted = { enabledCommands: [showPageCommand] }
  result.supportHtml = false
  return result
}
