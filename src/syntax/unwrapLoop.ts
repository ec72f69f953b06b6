import { indentationAt, lineEnd, lineStart, nextLine, startsLine } from './lines'
import type { LoopStep, SourceModel, Span, Step } from './model'
import { replace } from './recordEdits'
import type { Edit } from './repair'
import { walk } from './visit'

/**
 * Puts the steps of a loop's body in its place, less some of them: what stays is moved to the left, line by line, so that
 * other edits may change what stands there. Nothing where the steps do not stand on lines of their own.
 */
export function unwrapLoop(model: SourceModel, loop: LoopStep, without: readonly Step[]): Edit[] {
  const { text } = model
  const [first] = loop.body.steps
  const last = loop.body.steps.at(-1)
  if (!first || !last || !startsLine(text, loop.span.start) || !startsLine(text, first.span.start)) return []
  const braces = loop.span.end > last.span.end && text.charAt(loop.span.end - 1) === '}'
  const head = braces ? loop.body.span.start : (loop.test ?? loop.iterable ?? loop).span[loop.test ?? loop.iterable ? 'end' : 'start']
  const start = nextLine(text, head)
  const end = braces ? lineStart(text, loop.span.end - 1) : nextLine(text, last.span.end)
  if (start > lineStart(text, first.span.start) || end < last.span.end) return []
  if (braces && (!startsLine(text, loop.span.end - 1) || text.slice(loop.span.end, lineEnd(text, loop.span.end)).trim() !== '')) return []
  if (hasLongText(text, loop)) return []
  const removed = without.map(({ span }): Span => ({ start: lineStart(text, span.start), end: nextLine(text, span.end) }))
  const outer = indentationAt(text, loop.span.start)
  const inner = indentationAt(text, first.span.start)
  if (!inner.startsWith(outer)) return []
  const edits = [replace({ start: lineStart(text, loop.span.start), end: start }, ''), ...removed.map((span) => replace(span, ''))]
  for (let at = start; at < end; at = nextLine(text, at)) {
    const isLeft = !removed.some((span) => span.start <= at && at < span.end)
    if (isLeft && text.startsWith(inner, at)) edits.push(replace({ start: at, end: at + inner.length - outer.length }, ''))
  }
  return braces ? [...edits, replace({ start: end, end: nextLine(text, loop.span.end) }, '')] : edits
}

/** A text of several lines holds its indentation. */
function hasLongText(text: string, loop: LoopStep): boolean {
  for (const node of walk(loop)) {
    if (node.kind !== 'text' || !('parts' in node)) continue
    if (node.parts.some((part) => part.kind === 'piece' && /[\r\n]|\\\r?\n/.test(text.slice(part.span.start, part.span.end)))) return true
  }
  return false
}
