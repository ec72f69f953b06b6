import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import { hole } from '../values/possibility'
import { keysOfText, type QueryKey, type QueryKeys } from './queryKeys'
import type { UrlPattern } from './url'

/** The query of one URL of a request. */
export interface Query {
  readonly url: UrlPattern
  readonly keys: readonly QueryKey[]
  /** True if there are no other keys. */
  readonly isWhole: boolean
}

/** The query of a URL, joined with the one that is passed separately. */
export function readQuery(evaluator: Evaluator, url: UrlPattern, handed: QueryKeys, at: AnyNode): Query {
  const { written } = url
  const start = url.text.indexOf('?')
  const end = url.text.indexOf('#', Math.max(start, 0))
  const inUrl =
    start < 0 ? nothing : keysOfText(evaluator, written.slice(start + 1, end < 0 ? url.text.length : end), at)
  // A placeholder at the end of a path may contain a query.
  const isPathKnown = !(url.parts.at(-1)?.text.includes(hole) ?? true) || url.rest.length > 0
  return {
    url,
    keys: [...inUrl.keys, ...handed.keys],
    isWhole: inUrl.isWhole && handed.isWhole && (start >= 0 || isPathKnown),
  }
}

const nothing: QueryKeys = { keys: [], isWhole: true }
