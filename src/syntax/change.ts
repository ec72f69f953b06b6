import type { Span } from './model'

/** What was replaced, in the text before. */
export interface Change extends Span {
  /** How much longer the text is after it. */
  readonly by: number
}

/** The one range outside which two texts are the same. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  let end = 0
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1
  return { start, end: before.length - end, by: after.length - before.length }
}
