/** Maps offsets to line numbers in logarithmic time. */
export interface Lines {
  readonly count: number
  /** 1-based. */
  at(offset: number): number
  /** The text of a line without its line break; empty beyond the ends. */
  text(line: number): string
  start(line: number): number
}

export function readLines(text: string): Lines {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    count: starts.length,
    at(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle - 1
      }
      return low + 1
    },
    text: (line) =>
      line < 1 || line > starts.length ? '' : text.slice(starts[line - 1], (starts[line] ?? text.length + 1) - 1),
    start: (line) => starts[line - 1] ?? 0,
  }
}
