import * as vscode from 'vscode'
import { pathOfPage } from '../../findings/docs'
import { ours, type Markdown } from '../../text/prose'

/** Shows a page that comes with the extension, by its path in the repository. */
export const showPageCommand = 'kling.showPage'

/** The link in the editor to a page that comes with the extension. */
export function addressInside(path: string): string {
  return `command:${showPageCommand}?${encodeURIComponent(JSON.stringify([path]))}`
}

/** The scheme of pages that links lead to which may run no command: those of findings. */
export const ruleScheme = 'kling-rule'

/** Where the link of a finding leads: to the page itself where it comes with the extension. */
export function targetOf(url: string): vscode.Uri {
  const path = pathOfPage(url)
  return path === null ? vscode.Uri.parse(url) : vscode.Uri.from({ scheme: ruleScheme, path: `/${path}` })
}

/** The link in the editor to what an address shows: to the page itself where it comes with the extension. */
export function addressOf(url: string): string {
  const path = pathOfPage(url)
  return path === null ? url : addressInside(path)
}

/** Lets the links of Markdown of ours lead to the pages that come with the extension. */
export function withPagesInside(markdown: Markdown): Markdown {
  return ours(markdown.replace(/\]\(([^()\s]{1,999})\)/g, (_, url: string) => `](${addressOf(url)})`))
}
