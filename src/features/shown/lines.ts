/** A position in a text. Both numbers are 1-based; columns count UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The lines of one text. */
export interface Lines {
  readonly count: number
  position(offset: number): Position
  /** The 1-based line without its line break; empty if there is no such line. */
  line(number: number): string
  /** The offset at which a 1-based line starts. */
  start(number: number): number
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (const lineBreak of text.matchAll(/\r\n|\r|\n/g)) starts.push(lineBreak.index + lineBreak[0].length)
  return {
    count: starts.length,
    position(offset) {
      const index = lastAtMost(starts, offset)
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 }
    },
    start: (number) => starts[number - 1] ?? text.length,
    line(number) {
      const start = starts[number - 1]
      return start === undefined ? '' : text.slice(start, starts[number] ?? text.length).replace(/(?:\r\n|\r|\n)$/, '')
    },
  }
}

/** The index of the last number that is at most the limit, in an ascending list that starts with 0. */
function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((ascending[middle] ?? Infinity) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
