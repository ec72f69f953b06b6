import { printable, type Style } from './style'

/** Markdown for a terminal: still Markdown, with headings, emphasis and code made easier to see where there is colour. */
export function renderMarkdown(markdown: string, style: Style): string {
  let inFence = false
  const lines = printable(markdown).trimEnd().split('\n').map((line) => {
    if (line.startsWith('```')) {
      inFence = !inFence
      return style('dim', line)
    }
    if (inFence) return line
    if (line.startsWith('#')) return style('bold', line)
    return line
      .replace(/\*\*([^*]+)\*\*/g, (marked) => style('bold', marked))
      .replace(/`[^`]+`/g, (marked) => style('cyan', marked))
  })
  return `${lines.join('\n')}\n`
}
