import type { Tree } from '@lezer/common'
import type { Span } from './model'

/**
 * So many comments in a row, or lines of them, are still harmless. The parser keeps them in the buffer by whose length it
 * decides which of several readings to give up: after some 70 lines it gives up both an `interface` and an
 * `async function` before it has read their second word.
 */
const mostLines = 40

/**
 * The text without its long runs of comments; null where it has none. Offsets stay.
 * @param comments of the text, in order
 */
export function withoutLongComments(text: string, comments: readonly Span[]): string | null {
  const long = runsOf(text, comments).filter(({ lines }) => lines > mostLines)
  const parts: string[] = []
  let end = 0
  for (const run of long) {
    // Statements may end with a line.
    parts.push(text.slice(end, run.start), '\n', ' '.repeat(run.end - run.start - 1))
    end = run.end
  }
  return long.length === 0 ? null : parts.join('') + text.slice(end)
}

interface Run extends Span {
  /** Or comments, where several are on one line. */
  readonly lines: number
}

function runsOf(text: string, comments: readonly Span[]): readonly Run[] {
  const runs: Run[] = []
  for (const { start, end } of comments) {
    const lines = text.slice(start, end).split('\n').length
    const last = runs.at(-1)
    if (last && text.slice(last.end, start).trim() === '')
      runs[runs.length - 1] = { ...last, end, lines: last.lines + lines }
    else runs.push({ start, end, lines })
  }
  return runs
}

/** The places of all comments, in order. */
export function commentsIn(tree: Tree): readonly Span[] {
  const found: Span[] = []
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name.endsWith('Comment')) found.push({ start: from, end: to })
    },
  })
  return found
}
