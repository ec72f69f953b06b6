import type { Span } from './model'

/** The range that was replaced, in the old text. */
export interface Change extends Span {
  /** How much longer the new text is; negative if it is shorter. */
  readonly by: number
}

/** The smallest single range outside which the two texts are equal. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let end = 0
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1
  return { start, end: before.length - end, by: after.length - before.length }
}
