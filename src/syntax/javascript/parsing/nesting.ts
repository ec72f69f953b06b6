const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * Blanks what is nested in more than `deepest` brackets, so that no parser runs out of stack or time on it; all
 * offsets hold. Brackets in strings count as well: a closing one ends whatever was left open inside it.
 */
export function boundNesting(text: string, deepest: number): string {
  const open: string[] = []
  const counts: Record<string, number> = { '(': 0, '[': 0, '{': 0 }
  const blanks: { from: number; to: number }[] = []
  for (const { 0: sign, index: i } of text.matchAll(/[()[\]{}]/g)) {
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
    if (before > deepest && open.length <= deepest && blank !== undefined)
      blank.to = open.length === deepest ? i + 1 : i
  }
  return blanks.reduceRight(
    (bounded, { from, to }) =>
      bounded.slice(0, from) + bounded.slice(from, to).replace(/[^\r\n]/g, ' ') + bounded.slice(to),
    text,
  )
}

const keptRepeats = 100

/** How long what repeats may be, and how often it comes at least. */
const longestUnit = 12
const leastTimes = 201

/** Below this length a parser gets through anything. */
const harmlessLength = 10_000

/** Blanks what repeats without end but for both its ends, for the same reason. */
export function boundRepeats(text: string): string {
  if (text.length < harmlessLength) return text
  let bounded = ''
  let copied = 0
  let done = 0
  for (const run of repeatsIn(text)) {
    const from = firstNonSpace(text, Math.max(run.start, done), run.end)
    const times = Math.floor((run.end - from) / run.unit)
    if (times < leastTimes) continue
    const kept = run.unit * keptRepeats
    done = from + times * run.unit
    bounded += text.slice(copied, from + kept) + text.slice(from + kept, done - kept).replace(/[^\r\n]/g, ' ')
    copied = done - kept
  }
  return bounded + text.slice(copied)
}

interface Repeats {
  readonly start: number
  readonly end: number
  readonly unit: number
}

/**
 * A few characters over and over again: deep nesting without brackets (`await await …`), or tables of numbers. In order;
 * one pass for each length, as an expression with a back-reference would read the same run from each of its places.
 */
function repeatsIn(text: string): readonly Repeats[] {
  const found: Repeats[] = []
  for (let unit = 1; unit <= longestUnit; unit++) {
    const isRepeated = (at: number) => at < text.length && text.charCodeAt(at) === text.charCodeAt(at - unit)
    // No run that is long enough fits between two of these steps.
    const stride = unit * (leastTimes - 1)
    for (let at = unit, done = unit; at < text.length;) {
      if (!isRepeated(at)) {
        at += stride
        continue
      }
      let [first, end] = [at, at + 1]
      while (first > done && isRepeated(first - 1)) first--
      while (isRepeated(end)) end++
      if (end - first >= stride) found.push({ start: first - unit, end, unit })
      at = done = end
    }
  }
  return found.sort((a, b) => a.start - b.start || a.unit - b.unit)
}

function firstNonSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && text.charAt(at).trim() === '') at++
  return at
}
