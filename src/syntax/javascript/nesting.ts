const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * Blanks what is nested in more than `deepest` brackets, so that no parser runs out of stack or time on it; all
 * offsets hold. Brackets in strings count as well: a closing one ends whatever was left open inside it.
 */
export function boundNesting(text: string, deepest: number): string {
  const open: string[] = []
  const counts: Record<string, number> = { '(': 0, '[': 0, '{': 0 }
  const blanks: { from: number; to: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    const count = counts[sign]
    if (count !== undefined) {
      if (open.length === deepest) blanks.push({ from: i, to: text.length })
      open.push(sign)
      counts[sign] = count + 1
      continue
    }
    const opener = openers[sign]
    if (opener === undefined || counts[opener] === 0) continue
    const before = open.length
    for (let last: string | undefined; last !== opener;) {
      last = open.pop()
      if (last !== undefined) counts[last] = (counts[last] ?? 1) - 1
    }
    const blank = blanks.at(-1)
    if (before > deepest && open.length <= deepest && blank !== undefined) blank.to = open.length === deepest ? i + 1 : i
  }
  return blanks.reduceRight(
    (bounded, { from, to }) => bounded.slice(0, from) + bounded.slice(from, to).replace(/[^\r\n]/g, ' ') + bounded.slice(to),
    text
  )
}

const keptRepeats = 100

/** A few characters over and over again: deep nesting without brackets (`await await …`), or tables of numbers. */
const repeated = /(\S[^]{0,11}?)\1{200,}/g

/** Below this length a parser gets through anything. */
const harmlessLength = 10_000

/** Blanks what repeats without end but for both its ends, for the same reason. */
export function boundRepeats(text: string): string {
  if (text.length < harmlessLength) return text
  return text.replace(repeated, (all, unit: string) => {
    const kept = unit.length * keptRepeats
    return all.slice(0, kept) + all.slice(kept, -kept).replace(/[^\r\n]/g, ' ') + all.slice(-kept)
  })
}
