import type { Meaning } from '../analysis/meaning'
import type { Finding, Span } from '../findings/finding'

/** Rules that say what a request lacks, or that a name in it is none: while somebody writes the request, both go without saying. */
const early: ReadonlySet<string> = new Set(['missing-parameter', 'unknown-parameter'])

/** Whether what a rule finds can wait until the cursor has left the request. */
export function canWait(ruleId: string): boolean {
  return early.has(ruleId)
}

/** The findings that can wait, as somebody is writing the request that they are about: the cursor is in it. */
export function unfinishedAt({ requests }: Meaning, findings: readonly Finding[], cursor: number): readonly Finding[] {
  const written = requests.flatMap(({ span, body, bodySpan }): readonly Span[] => {
    const own = body ? [span, body.at.span] : [span]
    // What a body lacks may be shown at its key, which stands outside of it.
    return own.some(({ start, end }) => start <= cursor && cursor <= end) ? [...own, bodySpan] : []
  })
  return findings.filter(
    ({ ruleId, span }) => canWait(ruleId) && written.some(({ start, end }) => start <= span.start && span.end <= end),
  )
}
