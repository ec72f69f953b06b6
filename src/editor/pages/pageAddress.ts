import * as vscode from 'vscode'
import { pathOfPage } from '../../findings/docs'
import { ours, type Markdown } from '../../text/prose'

/** Shows a page that is bundled with the extension, by its path in the repository. */
export const showPageCommand = 'kling.showPage'

/** The command link to a page that is bundled with the extension. */
export function addressInside(path: string): string {
  return `command:${showPageCommand}?${encodeURIComponent(JSON.stringify([path]))}`
}

/** The scheme of pages whose links cannot be commands: those of findings. */
const ruleScheme = 'kling-rule'

/**
 * The target of a finding's link: the bundled page, if there is one. The path ends in the page's name, because older
 * versions of VS Code name the tab after it and ignore the panel's title.
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

/** The link to what a URL shows: to the bundled page, if there is one. */
export function addressOf(url: string): string {
  const path = pathOfPage(url)
  return path === null ? url : addressInside(path)
}

/** Replaces links in Klint's Markdown with links to bundled pages where possible. */
export function withPagesInside(markdown: Markdown): Markdown {
  return ours(markdown.replace(/\]\(([^()\s]{1,999})\)/g, (_, url: string) => `](${addressOf(url)})`))
}
