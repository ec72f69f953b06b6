import type { Span } from '../syntax'
import { textLines } from './textLines'

/** A fenced code block of a Markdown page. */
export interface Fence {
  /** The first word of the info string, in lower case: `python`. */
  readonly name: string
  /** What precedes each line, such as the indentation of a list. Blank lines may have less. */
  readonly prefix: string
  /** The lines between the fences. */
  readonly lines: readonly Span[]
  /** The last line with text before the block, and the last heading above it; null if there is none. */
  readonly before: Span | null
  readonly heading: Span | null
}

interface Open extends Omit<Fence, 'lines'> {
  readonly mark: string
  readonly lines: Span[]
  /** Whether all lines have the prefix of the fence. */
  isEven: boolean
}

const fence = /^([ \t>]*)((?:[-*+]|\d+[.)])[ \t]+)?(`{3,}|~{3,})[ \t]*\{?[ \t]*\.?([\w+#-]*)/
const headingLine = /^ {0,3}#{1,6}[ \t]/

/** The closed fenced blocks of a page whose lines all have the prefix of the fence. */
export function* fencesIn(text: string): Generator<Fence> {
  let open: Open | null = null
  let before: Span | null = null
  let heading: Span | null = null
  for (const line of textLines(text, { start: 0, end: text.length })) {
    const head = text.slice(line.start, Math.min(line.end, line.start + 300))
    if (open && closes(open, head)) {
      if (open.isEven) yield open
      open = null
      before = null
    } else if (open) {
      open.lines.push(line)
      open.isEven &&= isWithin(open, head)
    } else {
      open = opened(head, { before, heading })
      if (head.trim() !== '') before = line
      if (headingLine.test(head)) heading = line
    }
  }
}

function opened(line: string, around: Pick<Fence, 'before' | 'heading'>): Open | null {
  const match = fence.exec(line)
  if (!match) return null
  const [whole, outer = '', item = '', mark = '', name = ''] = match
  // That is inline code.
  if (mark.startsWith('`') && line.indexOf('`', whole.length) >= 0) return null
  const prefix = outer + ' '.repeat(item.length)
  return { ...around, name: name.toLowerCase(), prefix, mark, lines: [], isEven: true }
}

function closes({ mark }: Open, line: string): boolean {
  const rest = line.replace(/^[ \t>]*/, '').trimEnd()
  return rest.length >= mark.length && rest === mark.charAt(0).repeat(rest.length)
}

function isWithin({ prefix }: Open, line: string): boolean {
  return line.startsWith(prefix) || line.trimEnd() === prefix.trimEnd() || line.trim() === ''
}
