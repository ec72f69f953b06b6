import type { Change } from '../syntax/change'
import type { SourceModel, Span } from '../syntax/model'

const blank = /^[\s;]*$/

/** Whether a part of the text contains only comments. */
export function isQuiet({ text, comments }: SourceModel, { start, end }: Span): boolean {
  let at = start
  for (let index = firstFrom(comments, start); (comments[index]?.span.end ?? Infinity) <= end; index += 1) {
    const { span } = comments[index] ?? { span: { start: end, end } }
    if (!blank.test(text.slice(at, span.start))) return false
    at = span.end
  }
  return blank.test(text.slice(at, end))
}

/** The index of the first comment that starts at an offset or after it. */
function firstFrom(comments: SourceModel['comments'], offset: number): number {
  let [low, high] = [0, comments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((comments[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** A comment that divides the cells of a notebook. */
const divider = /^#\s{0,9}(?:%%|In ?\[)/

/** Whether a text may have an ignore comment. */
export function hasDirective(text: string): boolean {
  return text.includes('kling-ignore')
}

/** Whether an edit changes nothing but the text of a comment. */
export function staysComment({ text: old, comments }: SourceModel, edit: Change, text: string): boolean {
  const comment = comments[firstFrom(comments, edit.start) - 1]
  if (!comment || edit.start <= comment.span.start || comment.span.end < edit.end) return false
  const { start, end } = comment.span
  const [before, after] = [old.slice(start, end), text.slice(start, end + edit.by)]
  if ([before, after].some((each) => hasDirective(each) || divider.test(each))) return false
  return before.startsWith('/*')
    ? isBlock(before) && isBlock(after)
    : !/[\r\n]/.test(after) && opening(before) === opening(after)
}

function isBlock(comment: string): boolean {
  return comment.startsWith('/*') && comment.indexOf('*/', 2) === comment.length - 2
}

function opening(comment: string): string {
  return comment.startsWith('//') ? '//' : comment.slice(0, 1)
}
