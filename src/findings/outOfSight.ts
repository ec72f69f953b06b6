import type { Edit, Span } from './finding'

/** The position of a fix that changes no line of its finding, or null. */
export function outOfSight(text: string, { start, end }: Span, edits: readonly Edit[]): Span | null {
  const [first] = edits
  if (!first || edits.some(({ span }) => sharesLine(text, span, { start, end }))) return null
  return first.span
}

function sharesLine(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one]
  return second.start <= first.end || !/[\r\n]/.test(text.slice(first.end, second.start))
}
