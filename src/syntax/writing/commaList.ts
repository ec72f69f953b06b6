import { indentationAt, lineBreakOf, lineEnd, lineStart, nextLine, startsLine } from '../lines'
import type { Comment, Span } from '../model'
import type { Edit } from '../repair'

/** Comma-separated items in brackets: entries, arguments or list items. */
export interface CommaList {
  readonly text: string
  readonly comments: readonly Comment[]
  /** The brackets and everything between them. */
  readonly span: Span
  readonly items: readonly Span[]
}

/**
 * Removes an item and its comma, or its whole line if it shares that with no other item. Trailing commas are preserved.
 */
export function removeItem(list: CommaList, item: Span): Edit[] {
  const { text, items } = list
  const index = items.findIndex((each) => each.start === item.start && each.end === item.end)
  if (index < 0) return []
  const previous = items[index - 1]
  const next = items[index + 1]
  const comma = commaAfter(list, item)
  const end = comma ?? item.end
  const line = wholeLine(list, item, end)
  if (line) {
    const lostComma = comma === null && previous ? commaAfter(list, previous) : null
    const before = lostComma === null ? [] : [edit(lostComma - 1, lostComma, '')]
    return [...before, line]
  }
  if (next) return [edit(item.start, isBlank(text, end, next.start) ? next.start : end, '')]
  if (!previous) return [removeOnly(list, item, end)]
  const from = commaAfter(list, previous)
  if (from !== null && text.slice(from, item.start).trim() === '') return [edit(previous.end, item.end, '')]
  const lostComma = comma === null && from !== null ? [edit(from - 1, from, '')] : []
  return [...lostComma, edit(item.start, end, '')]
}

function removeOnly({ text, span }: CommaList, item: Span, end: number): Edit {
  const inner = { start: span.start + 1, end: span.end - 1 }
  const alone = text.slice(inner.start, item.start).trim() === '' && text.slice(end, inner.end).trim() === ''
  return alone ? { span: inner, newText: '' } : edit(item.start, end, '')
}

/**
 * The edit that removes the lines of an item that shares them only with its comma and a trailing comment; null for
 * others.
 */
function wholeLine({ text, comments, span }: CommaList, item: Span, end: number): Edit | null {
  if (!startsLine(text, item.start)) return null
  const stop = lineEnd(text, end)
  const rest = skip(text, comments, end, stop)
  return rest >= stop && stop < span.end ? edit(lineStart(text, item.start), nextLine(text, end), '') : null
}

/** Adds an item at the end (or the start), on its own line if the others are on their own lines. */
export function insertItem(list: CommaList, item: string, where: 'start' | 'end' = 'end'): Edit[] {
  const { items } = list
  const first = items[0]
  const last = items.at(-1)
  if (!first || !last) return insertOnly(list, item)
  return where === 'start' ? [insertBefore(list, first, item)] : insertAfter(list, last, item)
}

/** Inserts an item before an existing one. */
export function insertBefore({ text }: CommaList, next: Span, item: string): Edit {
  const separator = startsLine(text, next.start) ? `,${lineBreakOf(text)}${indentationAt(text, next.start)}` : ', '
  return edit(next.start, next.start, item + separator)
}

function insertAfter(list: CommaList, last: Span, item: string): Edit[] {
  const { text, comments, span } = list
  const comma = commaAfter(list, last)
  const ownLine = startsLine(text, last.start)
  if (!ownLine) return [edit(last.end, last.end, `, ${item}`)]
  const newLine = lineBreakOf(text) + indentationAt(text, last.start)
  const end = comma ?? last.end
  const stop = lineEnd(text, end)
  const isFree = skip(text, comments, end, stop) >= stop && stop < span.end
  if (!isFree) return [edit(last.end, last.end, `,${newLine}${item}`)]
  // After a trailing comment on the last item.
  if (comma !== null) return [edit(stop, stop, `${newLine}${item},`)]
  if (isBlank(text, last.end, stop)) return [edit(last.end, last.end, `,${newLine}${item}`)]
  return [edit(last.end, last.end, ','), edit(stop, stop, newLine + item)]
}

function insertOnly({ text, comments, span }: CommaList, item: string): Edit[] {
  const start = span.start + 1
  const end = span.end - 1
  if (end < start) return []
  if (text.slice(start, end).trim() === '') return [edit(start, end, item)]
  // Only comments inside: insert after the last of them.
  const last = comments.filter((comment) => comment.span.start >= start && comment.span.end <= end).at(-1)
  if (!last) return []
  return [edit(last.span.end, last.span.end, lineBreakOf(text) + indentationAt(text, last.span.start) + item)]
}

/** The offset after the comma that follows the item, or null. */
function commaAfter({ text, comments, span }: CommaList, item: Span): number | null {
  const at = skip(text, comments, item.end, span.end)
  return text.charAt(at) === ',' ? at + 1 : null
}

/** The first offset between `start` and `end` that is neither white space nor in a comment. */
function skip(text: string, comments: readonly Comment[], start: number, end: number): number {
  for (let at = start; at < end;) {
    const comment = comments.find(({ span }) => span.start === at && span.end > at)
    if (comment) at = comment.span.end
    else if (/\s/.test(text.charAt(at))) at++
    else return at
  }
  return end
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '' && !text.slice(start, end).includes('\n')
}

function edit(start: number, end: number, newText: string): Edit {
  return { span: { start, end }, newText }
}
