import type { Evaluator } from '../values/evaluator'
import type { Sending } from './sending'
import type { UrlPattern } from './url'

/**
 * One body may be seen through several calls: that of a wrapper, and the one inside which sends. The wrapper's call says
 * where this body goes, so of the addresses that the inner call may have, for whoever calls the wrapper, only those are
 * left.
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

/** Those of some addresses that others name too; null where the others do not say less. */
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
