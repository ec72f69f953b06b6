import type { Edit } from '../syntax/repair'

/** Applies edits, which are in document order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let end = 0
  for (const { span, newText } of edits) {
    pieces.push(text.slice(end, span.start), newText)
    end = span.end
  }
  return pieces.join('') + text.slice(end)
}

export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** @param ordered in document order */
export function overlap(ordered: readonly Edit[]): boolean {
  return ordered.some((edit, index) => {
    const next = ordered[index + 1]
    return next !== undefined && next.span.start < edit.span.end
  })
}

/** The changes that can be applied together; earlier ones take precedence. */
export function selectTogether<C extends { readonly edits: readonly Edit[] }>(changes: readonly C[]): readonly C[] {
  const chosen: Edit[] = []
  return changes.filter(({ edits }) => {
    const own = inOrder(edits)
    if (overlap(own) || own.some((edit) => meets(chosen, edit))) return false
    for (const edit of own) chosen.splice(placeIn(chosen, edit.span.start), 0, edit)
    return true
  })
}

/** Whether an edit overlaps one of the ordered edits, or starts where one does: two insertions at one place could be swapped or doubled. */
function meets(chosen: readonly Edit[], { span }: Edit): boolean {
  const at = placeIn(chosen, span.start)
  const [before, next] = [chosen[at - 1], chosen[at]]
  return (
    (before !== undefined && before.span.end > span.start) ||
    (next !== undefined && (next.span.start === span.start || next.span.start < span.end))
  )
}

/** The index of the first of the edits in order that does not start before the offset. */
function placeIn(ordered: readonly Edit[], offset: number): number {
  let [low, high] = [0, ordered.length]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((ordered[middle]?.span.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Composes `first` with `second`, which applies to its result, into edits of `text`. Everything else stays unchanged. */
export function composeEdits(text: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const between = applyEdits(text, first)
  const made = shiftedByThemselves(first)
  return joined([...made.map(({ after }) => after), ...second.map(({ span }) => span)]).map(({ start, end }) => {
    const inside = second.filter(({ span }) => start <= span.start && span.end <= end)
    const local = inside.map(({ span, newText }) => ({
      span: { start: span.start - start, end: span.end - start },
      newText,
    }))
    // No edit of `first` crosses an end of a joined span, so all edits before that end shift it.
    const moved = (offset: number, counts: (after: Span) => boolean): number =>
      made.reduce((place, { after, growth }) => (counts(after) ? place - growth : place), offset)
    const span = { start: moved(start, (after) => after.end < start), end: moved(end, (after) => after.end <= end) }
    return { span, newText: applyEdits(between.slice(start, end), local) }
  })
}

type Span = Edit['span']

/** Each edit's span in the resulting text, and the change in length. */
function shiftedByThemselves(edits: readonly Edit[]): { after: Span; growth: number }[] {
  let shift = 0
  return edits.map(({ span, newText }) => {
    const start = span.start + shift
    const growth = newText.length - (span.end - span.start)
    shift += growth
    return { after: { start, end: start + newText.length }, growth }
  })
}

/** Spans that touch or overlap as one, in order. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1)
    if (last && span.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else result.push(span)
  }
  return result
}
