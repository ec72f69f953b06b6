import type { Span } from './model'

/** The range that was replaced, in the old text. */
export interface Change extends Span {
  /** How much longer the new text is; negative if it is shorter. */
  readonly by: number
}

/** The smallest single range outside which the two texts are equal. */
export function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length)
  const start = equalAtStart(before, after, most)
  const end = equalAtEnd(before, after, most - start)
  return { start, end: before.length - end, by: after.length - before.length }
}

/** The runtime compares blocks much faster than a loop compares characters. In UTF-16 units. */
const block = 1024

function equalAtStart(before: string, after: string, most: number): number {
  let count = 0
  while (count + block <= most && before.startsWith(after.slice(count, count + block), count)) count += block
  while (count < most && before.charCodeAt(count) === after.charCodeAt(count)) count += 1
  return count
}

function equalAtEnd(before: string, after: string, most: number): number {
  let count = 0
  const [last, lastAfter] = [before.length - 1, after.length - 1]
  const blockBefore = (): string => after.slice(after.length - count - block, after.length - count)
  while (count + block <= most && before.endsWith(blockBefore(), before.length - count)) count += block
  while (count < most && before.charCodeAt(last - count) === after.charCodeAt(lastAfter - count)) count += 1
  return count
}
