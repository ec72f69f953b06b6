import type { EndpointParameter, Scalar } from '../../knowledge'
import { alternatives, ours, prose, quotation, type Prose } from '../../text/prose'

/** A value as it is sent. */
export function literal(value: Scalar): Prose {
  return typeof value === 'string' ? quotation(value) : ours(String(value))
}

/** `"std" or "pro"`, `"3" to "15"`. */
export function allowedWords(allowed: readonly Scalar[]): Prose {
  const [first = '', last = ''] = [allowed[0], allowed.at(-1)]
  const isRun = allowed.length > 3 && allowed.every((each, index) => Number(each) === Number(first) + index)
  return isRun ? prose`${literal(first)} to ${literal(last)}` : alternatives(allowed.map(literal))
}

export function rangeWords({ min, max }: NonNullable<EndpointParameter['range']>): Prose {
  if (min !== undefined && max !== undefined) return prose`${min} to ${max}`
  if (min !== undefined) return prose`at least ${min}`
  return max === undefined ? prose`` : prose`at most ${max}`
}
