import type { Span } from '../syntax/model'

/** A piece before (negative), in or after the one that changed. */
export function placed({ start, end }: Span, side: number, by: number): Span {
  return side < 0 ? { start, end } : { start: side > 0 ? start + by : start, end: end + by }
}

/** A span in the text before, as it is after a change that ends at an offset. */
export function shifted({ start, end }: Span, from: number, by: number): Span {
  const move = (offset: number): number => (offset >= from ? offset + by : offset)
  return { start: move(start), end: move(end) }
}
