/** Text helpers that count in lines. A line break is `\n` or `\r\n`. */

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The end of the line of `offset`, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return end > offset && text.charAt(end - 1) === '\r' ? end - 1 : end
}

/** Where the next line starts, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

/** The white space at the start of the line of `offset`. */
export function indentationAt(text: string, offset: number): string {
  const indentation = /[ \t]*/y
  indentation.lastIndex = lineStart(text, offset)
  return indentation.exec(text)?.[0] ?? ''
}

/** Whether only white space stands before `offset` on its line. */
export function startsLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

/** The line break that prevails in the text. */
export function lineBreakOf(text: string): '\n' | '\r\n' {
  const all = text.split('\n').length - 1
  return all > 0 && (text.split('\r\n').length - 1) * 2 > all ? '\r\n' : '\n'
}

/** The code with the line breaks of the text; lines after the first are indented further by `indentation`. */
export function fitLines(code: string, text: string, indentation: string): string {
  const [first = '', ...rest] = code.split(/\r?\n/)
  return [first, ...rest.map((line) => (line.trim() === '' ? line : indentation + line))].join(lineBreakOf(text))
}

/** A comment on lines of its own, indented like the line of `offset`; `mark` begins each of them. */
export function commentLines(text: string, offset: number, mark: string, comment: string): string {
  const indentation = indentationAt(text, offset)
  const lines = comment.split(/\r?\n/).map((line) => `${indentation}${mark} ${line}`.trimEnd() + lineBreakOf(text))
  return lines.join('')
}
