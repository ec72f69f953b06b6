import { pathOfPage } from '../../findings/docs'
import { ours, type Markdown } from '../../text/prose'

/** Shows a page that comes with the extension, by its path in the repository. */
export const showPageCommand = 'kling.showPage'

/** The link in the editor to a page that comes with the extension. */
export function addressInside(path: string): string {
  return `command:${showPageCommand}?${encodeURIComponent(JSON.stringify([path]))}`
}

/** The link in the editor to what an address shows: to the page itself where it comes with the extension. */
export function addressOf(url: string): string {
  const path = pathOfPage(url)
  return path === null ? url : addressInside(path)
}

/** Lets the links of Markdown of ours lead to the pages that come with the extension. */
export function withPagesInside(markdown: Markdown): Markdown {
  return ours(markdown.replace(/(?<=\]\()[^()\s]+(?=\))/g, addressOf))
}
