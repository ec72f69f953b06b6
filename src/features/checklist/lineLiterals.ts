/** A text in quotes with them, or a run of the characters of names and keys outside of any. */
interface LineLiteral {
  readonly text: string
  /** Null for a run. */
  readonly quote: string | null
  readonly start: number
}

/**
 * Rewrites the literals of one line, which may begin or end inside of one, in any language. A scanner: an expression
 * that reads `\\` in two ways tries every combination of them where a quote stays open.
 */
export function replaceLiterals(line: string, rewrite: (literal: LineLiteral) => string): string {
  const candidate = /["'`]|[\w+/=.~-]+/g
  let result = ''
  let done = 0
  for (let found = candidate.exec(line); found; found = candidate.exec(line)) {
    const [first] = found
    const start = found.index
    const quote = /["'`]/.test(first) ? first : null
    const end = quote === null ? candidate.lastIndex : closing(line, start, quote) + 1
    // An open quote stands for itself.
    if (end === 0) continue
    result += line.slice(done, start) + rewrite({ text: line.slice(start, end), quote, start })
    done = end
    candidate.lastIndex = end
  }
  return result + line.slice(done)
}

/**
 * The quote that ends the literal; where all are escaped, the last one, since the line may begin inside of a literal.
 * -1 where there is none, which is so for the last quote of each kind only: the line is read no more than four times.
 */
function closing(line: string, open: number, quote: string): number {
  for (let at = open + 1; at < line.length; at++) {
    if (line[at] === quote) return at
    if (line[at] === '\\') at++
  }
  const last = line.lastIndexOf(quote)
  return last > open ? last : -1
}
