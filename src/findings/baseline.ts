import { lineEnd, lineStart, nextLine } from '../syntax/lines'
import type { Finding, KnownFinding } from './finding'

/** The baseline entries for the findings of a text. */
export function knownFindings(text: string, findings: readonly Placed[]): readonly KnownFinding[] {
  return findings.map(({ ruleId, span }) => {
    const start = lineStart(text, span.start)
    const before = lineBefore(text, start)
    const after = lineAfter(text, nextLine(text, start))
    return {
      rule: ruleId,
      line: digest(squeezed(text.slice(start, lineEnd(text, start)))),
      around: digest(`${squeezed(before)}\n${squeezed(after)}`),
    }
  })
}

type Placed = Pick<Finding, 'ruleId' | 'span'>

/** The findings that are not in a baseline. Each entry matches one finding, preferably one with the same surroundings. */
export function newFindings<F extends Placed>(
  text: string,
  findings: readonly F[],
  baseline: readonly KnownFinding[],
): readonly F[] {
  if (baseline.length === 0) return findings
  const left = new Map<string, number>()
  const count = (key: string, by: number): number => {
    const now = (left.get(key) ?? 0) + by
    left.set(key, now)
    return now
  }
  for (const entry of baseline) {
    count(lineKey(entry), 1)
    count(wholeKey(entry), 1)
  }
  const take = (key: string): boolean => (left.get(key) ?? 0) > 0 && count(key, -1) >= 0
  const keyed = knownFindings(text, findings).map((entry, index) => ({ entry, finding: findings[index] as F }))
  const moved = keyed.filter(({ entry }) => !(take(wholeKey(entry)) && take(lineKey(entry))))
  return moved.filter(({ entry }) => !take(lineKey(entry))).map(({ finding }) => finding)
}

function lineKey({ rule, line }: KnownFinding): string {
  return `${rule} ${line}`
}

function wholeKey({ rule, line, around }: KnownFinding): string {
  return `${rule} ${line} ${around}`
}

/** The nearest line before an offset that is not blank. */
function lineBefore(text: string, offset: number): string {
  for (let end = offset; end > 0;) {
    const start = lineStart(text, end - 1)
    const line = text.slice(start, end)
    if (line.trim() !== '') return line
    end = start
  }
  return ''
}

function lineAfter(text: string, offset: number): string {
  for (let start = offset; start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, lineEnd(text, start))
    if (line.trim() !== '') return line
  }
  return ''
}

/** A line without the parts that formatters change. */
function squeezed(line: string): string {
  return line.replace(/[\s;,]+/g, '')
}

/** A short one-way digest: 53 bits as 14 hexadecimal digits (cyrb53). */
function digest(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}
