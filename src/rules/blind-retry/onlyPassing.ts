import type { Evaluator } from '../../analysis/values/evaluator'
import type { FixPlan } from '../../findings/rule'
import type { Program } from '../../analysis/program/program'
import type { Retry } from '../../analysis/answers/retries/retries'
import type { Value } from '../../syntax/model'
import { clientOf } from '../shared/repairing/client'
import { passing } from './codes'
import { list, titled } from '../shared/saying/wording'

/** Adds to `status == 429` the condition that `code` is temporary. */
export function onlyPassing(program: Program, evaluator: Evaluator, retry: Retry): FixPlan[] {
  const { test, statuses, subject } = retry
  if (statuses.length !== 1 || test.kind !== 'compare' || !isEquality(program, test) || subject.kind !== 'member')
    return []
  const response = written(subject.object)
  if (response === null) return []
  const code = codeOf(program, evaluator, retry, response)
  if (code === null) return []
  const end = test.span.end
  const by = program.dialect.idioms.expressions.andOneOf(code, passing)
  return [
    {
      title: titled('retry-only', { codes: list(passing, 'or') }),
      safety: 'review',
      repairs: [{ do: 'code', at: { start: end, end }, by }],
    },
  ]
}

/** After `not` and in a `!=`, the condition would have to be inverted. */
function isEquality({ parents }: Program, test: Value): boolean {
  const isEqual = test.kind === 'compare' && (test.operator === '==' || test.operator === 'in')
  return isEqual && parents.get(test)?.kind !== 'unary'
}

/** The expression that reads `code` with this client, or null if unknown. */
function codeOf(program: Program, evaluator: Evaluator, { answer, test }: Retry, response: string): string | null {
  const client = clientOf(evaluator, answer)
  if (client === 'requests' || client === 'httpx') return `${response}.json().get("code")`
  if (client === 'axios') return `${response}.data?.code`
  const isAsync = program.functionOf(test)?.isAsync ?? false
  // The body can be read only once, so read a copy.
  return client === 'fetch' && isAsync ? `(await ${response}.clone().json()).code` : null
}

/** The source of `error.response`, or null for anything but names and keys. */
function written(value: Value): string | null {
  if (value.kind === 'name') return value.name
  if (value.kind !== 'member' || value.bracket || value.property === null) return null
  const object = written(value.object)
  return object === null ? null : `${object}.${value.property}`
}
