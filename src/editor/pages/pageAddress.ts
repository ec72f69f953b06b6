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
export const ruleScheme = 'kling-rule'

/** The target of a finding's link: the bundled page, if there is one. */
export function targetOf(url: string): vscode.Uri {
  const path = pathOfPage(url)
  return path === null ? vscode.Uri.parse(url) : vscode.Uri.from({ scheme: ruleScheme, path: `/${path}` })
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
