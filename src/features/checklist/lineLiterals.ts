/** A quoted text including its quotes, or, outside quotes, a run of characters that occur in names and keys. */
interface LineLiteral {
  readonly text: string
  /** Null for a run. */
  readonly quote: string | null
  readonly start: number
}

/**
 * Rewrites the literals in one line of any language. The line may start or end inside a literal. This is a scanner
 * because a regular expression that matches `\\` in two ways would try all combinations after an unclosed quote.
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
    // An unclosed quote is not a literal.
    if (end === 0) continue
    result += line.slice(done, start) + rewrite({ text: line.slice(start, end), quote, start })
    done = end
    candidate.lastIndex = end
  }
  return result + line.slice(done)
}

/**
 * The offset of the quote that closes the literal; if all are escaped, of the last one, because the line may start
 * inside a literal. -1 if there is none, which is so only for the last quote of each kind: the line is scanned at most
 * four times.
 */
function closing(line: string, open: number, quote: string): number {
  for (let at = open + 1; at < line.length; at++) {
    if (line[at] === quote) return at
    if (line[at] === '\\') at++
  }
  const last = line.lastIndexOf(quote)
  return last > open ? last : -1
}
