import type { EndpointParameter, Scalar } from '../../knowledge'
import { list, sent, term } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

/** `"std" or "pro"`, `"3" to "15"`. */
export function allowedWords(allowed: readonly Scalar[]): Datum {
  const [first = '', last = ''] = [allowed[0], allowed.at(-1)]
  const isRun = allowed.length > 3 && allowed.every((each, index) => Number(each) === Number(first) + index)
  return isRun ? term('from-to', { first: sent(first), last: sent(last) }) : list(allowed.map(sent))
}

export function rangeWords({ min, max }: NonNullable<EndpointParameter['range']>): Datum {
  if (min !== undefined && max !== undefined) return term('from-to', { first: min, last: max })
  if (min !== undefined) return term('at-least', { count: min })
  return max === undefined ? null : term('at-most', { count: max })
}
