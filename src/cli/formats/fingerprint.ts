import { createHash } from 'node:crypto'
import type { Finding } from '../../findings/finding'
import type { Lines } from '../../features/shown/lines'

/**
 * Stays the same when the line moves: a digest of rule and line, and which of several equal ones in the file it is.
 * @param seen what was given out for the file
 */
export function fingerprint({ ruleId, span }: Finding, lines: Lines, seen: Map<string, number>): string {
  const line = lines.line(lines.position(span.start).line).trim()
  const hash = createHash('sha256').update(`${ruleId}\n${line}`).digest('hex').slice(0, 16)
  const nth = (seen.get(hash) ?? 0) + 1
  seen.set(hash, nth)
  return `${hash}:${nth}`
}
