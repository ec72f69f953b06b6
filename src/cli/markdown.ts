import type { Markdown } from '../text/prose'
import type { Style } from './style'
import { plain, shownLines, type TerminalText } from './terminal'

/** Renders Markdown for a terminal. It remains Markdown, with colored headings, emphasis and code if colors are on. */
export function renderMarkdown(markdown: Markdown, style: Style): TerminalText {
  let inFence = false
  const lines = shownLines(markdown)
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (line.startsWith('```')) {
        inFence = !inFence
        return style('dim', plain(line))
      }
      if (inFence) return line
      if (line.startsWith('#')) return style('bold', plain(line))
      return line
        .replace(/\*\*([^*]+)\*\*/g, (marked) => style('bold', plain(marked)))
        .replace(/`[^`]+`/g, (marked) => style('cyan', plain(marked)))
    })
  return plain(`${lines.join('\n')}\n`)
}
