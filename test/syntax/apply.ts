import type { Edit } from '../../src/syntax/repair'

/** The text after the edits, which must be in order and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { span, newText } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length) throw new Error('edits overlap or leave the text')
    result += text.slice(at, span.start) + newText
    at = span.end
  }
  return result + text.slice(at)
}
