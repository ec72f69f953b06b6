import type { Span } from '../features/types'
import type { Lines } from './lines'
import { printable, widthOf, type Style } from './style'

export interface FrameOptions {
  readonly style: Style
  /** Columns of the terminal; longer lines are cut around the marked place. */
  readonly width: number
  /** Lines of context. */
  readonly before: number
  readonly after: number
  /** Said beside the marks. */
  readonly label?: string
}

/** The lines around a place of the text, with line numbers and marks under the place. A span of many lines is marked on its first. */
export function codeFrame(lines: Lines, span: Span, { style, width, before, after, label = '' }: FrameOptions): string {
  const start = lines.position(span.start)
  const end = lines.position(span.end)
  const first = Math.max(1, start.line - before)
  const last = Math.min(lines.count, start.line + after)
  const gutter = String(last).length
  const room = Math.max(20, width - gutter - 5)
  const rows: string[] = []
  for (let number = first; number <= last; number += 1) {
    const marked = number === start.line
    const line = lines.line(number)
    const from = marked ? start.column - 1 : 0
    const to = end.line === start.line ? end.column - 1 : line.length
    const view = cut(line, from, room)
    rows.push(`${style(marked ? 'bold' : 'dim', String(number).padStart(gutter))} ${style('dim', '|')} ${view.text}`.trimEnd())
    if (marked) {
      const lead = ' '.repeat(widthOf(view.text.slice(0, view.column(from))))
      const marks = '^'.repeat(Math.max(1, widthOf(view.text.slice(view.column(from), view.column(to)))))
      rows.push(`${' '.repeat(gutter)} ${style('dim', '|')} ${lead}${style(['red', 'bold'], marks)}${label && ` ${printable(label)}`}`)
    }
  }
  return rows.join('\n')
}

/** A line as shown: safe to print, tabs as spaces, and cut to the room around a column. */
function cut(line: string, around: number, room: number): { text: string; column: (index: number) => number } {
  const start = line.length <= room ? 0 : Math.max(0, Math.min(around - Math.floor(room / 3), line.length - room))
  const end = Math.min(line.length, start + room)
  const show = (part: string): string => printable(part).replaceAll('\t', '    ')
  const head = start > 0 ? '…' : ''
  return {
    text: head + show(line.slice(start, end)) + (end < line.length ? '…' : ''),
    column: (index) => head.length + show(line.slice(start, Math.max(start, Math.min(index, end)))).length,
  }
}
