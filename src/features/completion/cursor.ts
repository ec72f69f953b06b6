import { dialectOf } from '../../syntax'
import type { Comment, Language, Span } from '../../syntax/model'
import { lineStart, lineEnd } from '../../syntax/lines'

/** The lexical context of the cursor. The text is being edited, so a parser cannot be relied on. */
export interface Cursor {
  readonly offset: number
  /** The quote of the string that the cursor is in, if any. */
  readonly quote: string | null
  /** The range to replace, on one line: the string with its quotes, or the word. */
  readonly token: Span
  /** The last character before the token, skipping white space and comments; empty at the start of the text. */
  readonly before: string
  /** The end offset of that character. */
  readonly beforeEnd: number
  /** The first character after the token. */
  readonly after: string
}

/** Null in a comment. */
export function cursorAt(
  text: string,
  comments: readonly Comment[],
  language: Language,
  offset: number,
): Cursor | null {
  const isInside = ({ span }: Comment) =>
    span.start < offset &&
    (offset < span.end || (offset === span.end && text.slice(span.start, span.end).search(/^(\/\/|#)/) === 0))
  if (comments.some(isInside)) return null
  const open = openQuote(text, comments, language, offset)
  const token = open === null ? wordAt(text, offset) : stringAt(text, open, offset)
  const beforeEnd = skipBack(text, comments, token.start)
  return {
    offset,
    quote: open === null ? null : text.charAt(open),
    token,
    before: text.charAt(beforeEnd - 1),
    beforeEnd,
    after: text.charAt(skip(text, comments, token.end)),
  }
}

/** The start of the string that the cursor is in, judging by the quotes on its line; null outside strings. */
function openQuote(text: string, comments: readonly Comment[], language: Language, offset: number): number | null {
  const { quotes } = dialectOf(language).idioms.texts
  let open: number | null = null
  for (let at = lineStart(text, offset); at < offset; at++) {
    const sign = text.charAt(at)
    const comment = open === null ? comments.find(({ span }) => span.start <= at && at < span.end) : undefined
    if (comment) at = comment.span.end - 1
    else if (sign === '\\' && open !== null) at++
    else if (open === null ? quotes.includes(sign) : sign === text.charAt(open)) open = open === null ? at : null
  }
  return open
}

/** The string including its quotes; if it is not closed, up to the end of the word. */
function stringAt(text: string, open: number, offset: number): Span {
  const stop = lineEnd(text, offset)
  for (let at = offset; at < stop; at++) {
    const sign = text.charAt(at)
    if (sign === '\\') at++
    else if (sign === text.charAt(open)) return { start: open, end: at + 1 }
    else if (/[:,{}[\]()]/.test(sign)) break
  }
  return { start: open, end: wordAt(text, offset).end }
}

function wordAt(text: string, offset: number): Span {
  let start = offset
  let end = offset
  while (/[\w$.-]/.test(text.charAt(start - 1))) start--
  while (/[\w$.-]/.test(text.charAt(end))) end++
  return { start, end }
}

function skip(text: string, comments: readonly Comment[], start: number): number {
  for (let at = start; at < text.length;) {
    const comment = comments.find(({ span }) => span.start === at && span.end > at)
    if (comment) at = comment.span.end
    else if (/\s/.test(text.charAt(at))) at++
    else return at
  }
  return text.length
}

function skipBack(text: string, comments: readonly Comment[], end: number): number {
  for (let at = end; at > 0;) {
    const comment = comments.find(({ span }) => span.end === at && span.start < at)
    if (comment) at = comment.span.start
    else if (/\s/.test(text.charAt(at - 1))) at--
    else return at
  }
  return 0
}
