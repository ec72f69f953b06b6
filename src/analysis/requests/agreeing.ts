import type { Evaluator } from '../values/evaluator'
import type { Sending } from './sending'
import type { UrlPattern } from './url'

/**
 * One body may be found through several calls: a wrapper's, and the one inside the wrapper that sends it. The wrapper's
 * call determines where this body is sent, so only those of the inner call's URLs remain that match.
 */
export function agreeing({ program }: Evaluator, sendings: readonly Sending[]): readonly Sending[] {
  if (sendings.length < 2) return sendings
  return sendings.map((inner) => {
    if (inner.urls.length < 2) return inner
    for (const outer of sendings) {
      if (program.functionOf(outer.call) === program.functionOf(inner.call)) continue
      const urls = sharedUrls(inner.urls, outer.urls)
      if (urls) return { ...inner, urls }
    }
    return inner
  })
}

/** Those of some URLs that others match, too; null if the others are not more specific. */
function sharedUrls(urls: readonly UrlPattern[], others: readonly UrlPattern[]): readonly UrlPattern[] | null {
  if (others.length === 0 || !others.every((other) => urls.some((url) => endsLike(url, other)))) return null
  const left = urls.filter((url) => others.some((other) => endsLike(url, other)))
  return left.length < urls.length ? left : null
}

/** Whether a path ends in another one. */
function endsLike(url: UrlPattern, { segments }: UrlPattern): boolean {
  const offset = url.segments.length - segments.length
  return (
    segments.length > 0 && offset >= 0 && segments.every((segment, index) => segment === url.segments[offset + index])
  )
}
