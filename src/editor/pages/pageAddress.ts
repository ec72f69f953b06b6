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

/**
 * Where the link of a finding leads: to the page itself where it comes with the extension. The name of the page follows its path: older
 * versions of the editor name the tab after the end of the address, and ignore the title of the page.
 */
export function targetOf(url: string): vscode.Uri {
  const path = pathOfPage(url)
  if (path === null) return vscode.Uri.parse(url)
  return vscode.Uri.from({ scheme: ruleScheme, path: `/${path}/${nameOf(path)}` })
}

/** The path of the page that the link of a finding leads to. */
export function pathOfTarget({ path }: vscode.Uri): string {
  return path.slice(1, path.lastIndexOf('/'))
}

/** `src/rules/int-duration/rule.md` is `int-duration`, `docs/gave-up.md` is `gave-up`. */
function nameOf(path: string): string {
  return path.replace(/\/rule\.md$|\.md$/, '').replace(/^.*\//, '')
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
