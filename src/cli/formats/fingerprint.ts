import { createHash } from 'node:crypto'
import type { Finding } from '../../findings/finding'
import type { Lines } from '../../features/shown/lines'

/**
 * A fingerprint that does not change when the line moves: a digest of rule and line text, numbered if the file has
 * several equal ones.
 * @param seen how often each digest occurred in the file so far
 */
export function fingerprint({ ruleId, span }: Finding, lines: Lines, seen: Map<string, number>): string {
  const line = lines.line(lines.position(span.start).line).trim()
  const hash = createHash('sha256').update(`${ruleId}\n${line}`).digest('hex').slice(0, 16)
  const nth = (seen.get(hash) ?? 0) + 1
  seen.set(hash, nth)
  return `${hash}:${nth}`
}
