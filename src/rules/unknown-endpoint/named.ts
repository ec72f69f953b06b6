import type { Meaning } from '../../analysis/meaning'
import type { UrlPart, UrlPattern } from '../../analysis/requests/url'
import type { Span } from '../../syntax/model'
import { pathSpan } from './fix'
import { judgePath, type Verdict } from './verdict'

/** A known wrong path after a base URL named after Kling, whose value is in another module. */
interface NamedPath {
  readonly url: UrlPattern
  readonly at: Span
  readonly verdict: Verdict
  readonly instead: string
}

const version: UrlPart = { text: 'v1', kind: 'text', start: 0, end: 0 }

export function namedPaths({ requests }: Meaning): readonly NamedPath[] {
  return requests
    .filter(({ evidence }) => evidence.verdict === 'named')
    .flatMap((request) =>
      request.urls.flatMap((whole) => {
        const [base, ...parts] = whole.parts
        if (base?.kind !== 'unknown' || parts.length === 0) return []
        // The base may end with the version, so the path is checked with one, but shown as written.
        const isVersioned = /^v\d+$/.test(parts[0]?.text ?? '')
        const verdict = judgePath({ ...whole, parts: isVersioned ? parts : [version, ...parts] }, request)
        if (verdict?.kind !== 'known' || verdict.isGuess || verdict.instead === null) return []
        const url = { ...whole, parts }
        const instead = isVersioned ? verdict.instead : verdict.instead.replace(/^\/v\d+\//, '/')
        const at = pathSpan(url, instead)
        return at ? [{ url, at, verdict, instead }] : []
      }),
    )
}
