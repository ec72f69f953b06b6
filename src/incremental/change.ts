import type { Span } from '../syntax/model'

/** A piece before (negative), in or after the change. */
export function placed({ start, end }: Span, side: number, by: number): Span {
  return side < 0 ? { start, end } : { start: side > 0 ? start + by : start, end: end + by }
}

/** Moves a span of the old text by a change that ends at an offset. */
export function shifted({ start, end }: Span, from: number, by: number): Span {
  const move = (offset: number): number => (offset >= from ? offset + by : offset)
  return { start: move(start), end: move(end) }
}
