import { applyEdits, composeEdits } from './edits'
import type { Edit } from './finding'

/** A fix may enable another one. No real file needs this many rounds. */
const mostRounds = 10

interface Fixable {
  readonly text: string
  fixAll(): readonly Edit[]
}

/**
 * Applies all safe fixes until nothing changes, and returns the edits from the first text to the last. If the fixes never
 * settle, none is applied, so settling is idempotent.
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
