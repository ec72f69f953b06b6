import type { SourceModel, Span } from '../syntax/model'
import type { Piece } from './pieces'

/** A text without some of its pieces. Line numbers are those of the whole text. */
export interface Slice {
  readonly text: string
  /** Maps a span of the slice to the whole text. */
  spanOf(span: Span): Span
}

type Text = Pick<SourceModel, 'text' | 'language'>

/** A Python class may not be empty, and line breaks outside of strings take long to parse. */
const pythonQuotes = '"""'

/**
 * @param pieces in the order of the text
 * @param isKept whether a piece is read, by its index
 */
export function sliceOf({ text, language }: Text, pieces: readonly Piece[], isKept: (index: number) => boolean): Slice {
  const quotes = language === 'python' ? pythonQuotes : ''
  const parts: string[] = []
  const shifts: Shift[] = []
  let [end, length] = [0, 0]
  for (const span of leftOut(pieces, isKept)) {
    const left = quotes + lineBreaks(text, span) + quotes
    parts.push(text.slice(end, span.start), left)
    length += span.start - end + left.length
    end = span.end
    shifts.push({ from: length, by: end - length })
  }
  parts.push(text.slice(end))
  const place = (offset: number): number => offset + (lastUpTo(shifts, offset)?.by ?? 0)
  return { text: parts.join(''), spanOf: (span) => ({ start: place(span.start), end: place(span.end) }) }
}

/** The gaps: adjacent pieces that are left out form one. */
function leftOut(pieces: readonly Piece[], isKept: (index: number) => boolean): readonly Span[] {
  const spans: Span[] = []
  let isOpen = false
  for (const [index, { span, isOptional, isNext }] of pieces.entries()) {
    const isLeftOut = isOptional && !isKept(index)
    const last = isLeftOut && isOpen && isNext ? spans.pop() : undefined
    if (isLeftOut) spans.push({ start: last?.start ?? span.start, end: span.end })
    isOpen = isLeftOut
  }
  return spans
}

/** The difference between offsets of the text and of the slice, from an offset of the slice on. */
interface Shift {
  readonly from: number
  readonly by: number
}

function lastUpTo(shifts: readonly Shift[], offset: number): Shift | undefined {
  let [low, high] = [0, shifts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return shifts[low - 1]
}

function lineBreaks(text: string, { start, end }: Span): string {
  let count = 0
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1
  return '\n'.repeat(count)
}
