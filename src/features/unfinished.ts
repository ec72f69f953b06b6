import type { Meaning } from '../analysis/meaning'
import type { Finding, Span } from '../findings/finding'

/**
 * Rules about what a request lacks or about names that do not exist. While the request is being typed, both are
 * expected.
 */
const early: ReadonlySet<string> = new Set(['missing-parameter', 'unknown-parameter'])

/** Whether a rule's findings can wait until the cursor leaves the request. */
export function canWait(ruleId: string): boolean {
  return early.has(ruleId)
}

/** The findings that can wait because the cursor is in the request that they concern. */
export function unfinishedAt({ requests }: Meaning, findings: readonly Finding[], cursor: number): readonly Finding[] {
  const written = requests.flatMap(({ span, body, bodySpan }): readonly Span[] => {
    const own = body ? [span, body.at.span] : [span]
    // What a body lacks may be reported at its key, outside the body.
    return own.some(({ start, end }) => start <= cursor && cursor <= end) ? [...own, bodySpan] : []
  })
  return findings.filter(
    ({ ruleId, span }) => canWait(ruleId) && written.some(({ start, end }) => start <= span.start && span.end <= end),
  )
}
