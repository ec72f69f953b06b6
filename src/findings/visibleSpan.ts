import { lineEnd, lineStart } from '../syntax/lines'
import type { Span } from '../syntax/model'

/**
 * The span, or a visible neighbor if the span is blank: something missing at the end of a line is shown at what comes
 * before. Whole characters; empty only in an empty text.
 */
export function visibleSpan(text: string, span: Span): Span {
  const end = Math.min(span.end, text.length)
  const start = Math.min(span.start, end)
  if (text.slice(start, end).trim() !== '') return start === span.start && end === span.end ? span : { start, end }
  const at =
    seenBefore(text, start, lineStart(text, start)) ??
    seenAfter(text, end, lineEnd(text, end)) ??
    seenBefore(text, start, 0) ??
    seenAfter(text, end, text.length)
  return at === null ? { start: 0, end: text.length } : characterAt(text, at)
}

function seenBefore(text: string, from: number, least: number): number | null {
  for (let at = from - 1; at >= least; at--) if (text.charAt(at).trim() !== '') return at
  return null
}

function seenAfter(text: string, from: number, most: number): number | null {
  for (let at = from; at < most; at++) if (text.charAt(at).trim() !== '') return at
  return null
}

function characterAt(text: string, at: number): Span {
  const isSecondHalf = /^[\udc00-\udfff]/.test(text.charAt(at)) && /^[\ud800-\udbff]/.test(text.charAt(at - 1))
  const start = isSecondHalf ? at - 1 : at
  return { start, end: start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1) }
}
