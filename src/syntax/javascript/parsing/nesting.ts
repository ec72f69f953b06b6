const openers: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/**
 * Blanks what is nested in more than `deepest` brackets, so that the parser neither overflows the stack nor takes too
 * long; all offsets hold. Brackets in strings count as well: a closing one closes any that are still open inside it.
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

/** The longest repeated unit, in UTF-16 units, and how many times it must occur. */
const longestUnit = 12
const leastTimes = 201

/** The parser copes with any text below this length. */
const harmlessLength = 10_000

/** Blanks long repetitions except for both ends, for the same reason. */
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
 * Long repetitions of a few characters, in order: deep nesting without brackets (`await await …`) or tables of numbers.
 * Makes one pass for each unit length, because a regular expression with a back-reference would read a run again from
 * each of its offsets.
 */
function repeatsIn(text: string): readonly Repeats[] {
  const found: Repeats[] = []
  for (let unit = 1; unit <= longestUnit; unit++) {
    const isRepeated = (at: number) => at < text.length && text.charCodeAt(at) === text.charCodeAt(at - unit)
    // No sufficiently long run fits between two of these steps.
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
