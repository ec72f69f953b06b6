import { applyEdits, composeEdits } from './edits'
import type { Edit } from './finding'

/** A fix may make room for the next one. No real file needs this many rounds. */
const mostRounds = 10

interface Fixable {
  readonly text: string
  fixAll(): readonly Edit[]
}

/**
 * Applies all safe fixes until nothing changes any more; the edits lead from the first text to the last. Of fixes that
 * never settle none is applied, so settling twice is settling once.
 */
export function settle<C extends Fixable>(
  first: C,
  check: (text: string) => C,
): { readonly last: C; readonly edits: readonly Edit[] } {
  let last = first
  let edits: readonly Edit[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const more = last.fixAll()
    const text = applyEdits(last.text, more)
    if (text === last.text) return { last, edits }
    edits = composeEdits(first.text, edits, more)
    last = check(text)
  }
  return { last: first, edits: [] }
}
