/** Text helpers that work on lines. A line break is `\n`, `\r\n` or a lone `\r`. */

export function lineStart(text: string, offset: number): number {
  if (offset === 0) return 0
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const isInBreak = text.startsWith('\r\n', offset - 1)
  return start + text.slice(start, isInBreak ? offset - 1 : offset).lastIndexOf('\r') + 1
}

/** The 1-based line number of `offset`. */
export function lineNumber(text: string, offset: number): number {
  return lineFeeds(text.slice(0, offset)).split('\n').length
}

/** The end of the line of `offset`, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset)
  const end = feed < 0 ? text.length : feed
  const length = text.slice(offset, end).indexOf('\r')
  return length < 0 ? end : offset + length
}

/** The offset where the next line starts, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = lineEnd(text, offset)
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length)
}

const loneReturn = /\r(?!\n)/g

/** Replaces each lone `\r` with `\n`, which preserves all offsets. */
export function lineFeeds(text: string): string {
  return text.includes('\r') ? text.replace(loneReturn, '\n') : text
}

/** Whether most lines end with a lone `\r`. */
export function endsLinesWithReturn(text: string): boolean {
  const lone = text.match(loneReturn)?.length ?? 0
  return lone > 0 && lone * 2 > (text.match(/\n/g)?.length ?? 0) + lone
}

/** The white space at the start of the line of `offset`. */
export function indentationAt(text: string, offset: number): string {
  const indentation = /[ \t]*/y
  indentation.lastIndex = lineStart(text, offset)
  return indentation.exec(text)?.[0] ?? ''
}

/** Whether there is only white space before `offset` on its line. */
export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

/** The prevailing line break of a text without lone `\r`s. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1
  return all > 0 && (text.split('\r\n').length - 1) * 2 > all ? '\r\n' : '\n'
}

/** The code with the line breaks of the text, and lines after the first indented by `indentation`. */
export function fitLines(code: string, text: string, indentation: string): string {
  const [first = '', ...rest] = code.split(/\r?\n/)
  return [first, ...rest.map((line) => (line.trim() === '' ? line : indentation + line))].join(lineBreakOf(text))
}

/** A comment on its own lines, indented like the line of `offset`. Each line starts with `mark`. */
export function commentLines(text: string, offset: number, mark: string, comment: string): string {
  const indentation = indentationAt(text, offset)
  const lines = comment.split(/\r?\n/).map((line) => `${indentation}${mark} ${line}`.trimEnd() + lineBreakOf(text))
  return lines.join('')
}
