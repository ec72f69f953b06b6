import type { EndpointParameter, Scalar } from '../../knowledge'
import { list } from '../shared/wording'

/** A value as it is sent. */
export function literal(value: Scalar): string {
  return typeof value === 'string' ? `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"` : String(value)
}

/** `"std" or "pro"`, `"3" to "15"`. */
export function allowedWords(allowed: readonly Scalar[]): string {
  const [first = '', last = ''] = [allowed[0], allowed.at(-1)]
  const isRun = allowed.length > 3 && allowed.every((each, index) => Number(each) === Number(first) + index)
  return isRun ? `${literal(first)} to ${literal(last)}` : list(allowed.map(literal))
}

export function rangeWords({ min, max }: NonNullable<EndpointParameter['range']>): string {
  if (min !== undefined && max !== undefined) return `${min} to ${max}`
  if (min !== undefined) return `at least ${min}`
  return max === undefined ? '' : `at most ${max}`
}
