import type { Answer } from '../../analysis/answers/readAnswer'
import type { CodeSet } from '../../analysis/answers/statuses/codeSets'
import type { FixPlan } from '../../findings/rule'
import type { Evaluator } from '../../analysis/values/evaluator'
import type { Meaning } from '../../analysis/meaning'
import { writesOf } from '../../analysis/values/recordObject'
import type { RetryPolicy } from '../../analysis/answers/retries/retryPolicies'
import type { ClientRetry } from '../../analysis/answers/retries/clientRetries'
import type { Retry } from '../../analysis/answers/retries/retries'
import { httpStatuses, type Retry as RetryAdvice, serviceErrors } from '../../knowledge'
import { createRule, type StatedReport } from '../rule'
import { passing, permanent } from './codes'
import { onlyPassing } from './onlyPassing'
import { policyFix, takeOut } from './policyFix'
import { useBackoff } from './useBackoff'
import { fact, list, noted } from '../shared/saying/wording'
import type { MessageData } from '../../findings/message'

const advice = new Map<number, RetryAdvice>(serviceErrors.map(({ code, retry }) => [code, retry]))

export const blindRetry = createRule({
  id: 'blind-retry',
  summary: 'A permanent error is retried, a retry has no limit or growing delay, or a temporary error is given up.',
  level: 'warning',
  fixable: 'review',
  facts: ['permanent429', 'lookupBeforeRetry', 'noRetryAfter'],
  kind: 'file',
  check({ program, evaluator, evidence, answers }: Meaning, report) {
    for (const retry of answers.retries) {
      for (const finding of problemsOf(evaluator, retry)) {
        const narrower = finding.message === 'blind' ? onlyPassing(program, evaluator, retry) : []
        report({ ...finding, fixes: () => [...narrower, ...(finding.fixes ?? []), ...useBackoff(evaluator, retry)] })
      }
    }
    for (const { code, test } of answers.givenUp)
      report({
        at: code.span,
        message: 'givenUp',
        data: codeData(Number(code.value)),
        confidence: 'likely',
        related: [{ span: test.span, message: noted('given-up') }],
      })
    for (const { at, answer, bounded } of answers.catchAlls)
      report({
        at,
        ...(bounded ? { message: 'policy', level: 'info', data: words } : { message: 'endless' }),
        confidence: 'likely',
        related: [{ span: answer.call.callee.span, message: noted('repeated') }],
      })
    for (const policy of answers.retryPolicies)
      for (const finding of problemsOfPolicy(policy)) report({ ...finding, fixes: policyFix(evaluator, policy) })
    for (const set of answers.codeSets) {
      const { official, gateways } = evidence.at(set.name)
      if (official.length === 0 || gateways.length > 0) continue
      for (const finding of problemsOfSet(evaluator, set)) report(finding)
    }
  },
})

const words = { passing: list(passing, 'and'), permanent: list(permanent, 'and') }

/** After these, the task may exist. */
const unclearStatuses: readonly number[] = httpStatuses
  .filter(({ codes }) => codes.some((code) => advice.get(code) === 'lookup-first'))
  .map(({ status }) => status)

type Finding = StatedReport<
  'adapter' | 'policy' | 'blind' | 'anyError' | 'endless' | 'constant' | 'stays' | 'givenUp' | 'twice'
> & {
  readonly fixes?: readonly FixPlan[]
}

function* problemsOf(evaluator: Evaluator, retry: Retry): Generator<Finding> {
  const { test, statuses, codes, readsCode, loop, bounded, constantDelay } = retry
  const at = test.span
  const isBound = statuses.includes(429) || codes.some(({ value }) => passing.includes(Number(value)))
  if (retry.any && retry.on === 'code') {
    yield { at, message: 'policy', level: 'info', data: words, confidence: 'likely' }
    return
  }
  for (const each of codes) {
    const code = Number(each.value)
    if (advice.get(code) === 'never')
      yield {
        at: each.span,
        message: 'stays',
        data: codeData(code),
        confidence: 'certain',
        fixes: takeOut(evaluator, each),
      }
  }
  if (statuses.includes(429) && !readsCode) {
    yield {
      at,
      ...(statuses.includes(400)
        ? { message: 'anyError', data: { passing: words.passing } }
        : { message: 'blind', data: words }),
      confidence: 'likely',
      related: loop ? [{ span: retry.answer.call.callee.span, message: noted('repeated') }] : [],
    }
  } else if (isBound && !bounded) yield { at, message: 'endless', confidence: 'likely' }
  else if (isBound && loop && constantDelay) yield { at, message: 'constant', level: 'info', confidence: 'likely' }
  else {
    const unclear = statuses.filter((status) => unclearStatuses.includes(status))
    if (unclear.length > 0 && createsWithoutId(retry.answer))
      yield { at, message: 'twice', level: 'info', data: { statuses: list(unclear) }, confidence: 'likely' }
  }
}

function* problemsOfPolicy(policy: RetryPolicy): Generator<Finding> {
  if (policy.kind === 'decorator' || policy.kind === 'function')
    yield { at: policy.at.span, message: 'policy', level: 'info', data: words, confidence: 'likely' }
  else if (policy.kind === 'client') yield problemOfClient(policy)
  else if (policy.kind === 'adapter')
    yield { at: policy.status.span, message: 'adapter', data: words, confidence: 'likely' }
  else {
    const unclear = policy.statuses.filter(({ value }) => unclearStatuses.includes(Number(value)))
    const [first] = unclear
    if (!first || !policy.answers.some(createsWithoutId)) return
    const statuses = list(unclear.map(({ value }) => Number(value)))
    yield { at: first.span, message: 'twice', level: 'info', data: { statuses }, confidence: 'likely' }
  }
}

/** What the condition of a client repeats without a look at `code`. */
function problemOfClient({ at: { span: at }, repeats, answer }: ClientRetry): Finding {
  const related = [{ span: answer.call.callee.span, message: noted('repeated') }]
  const rest = { at, confidence: 'likely', related } as const
  if (repeats === 'all') return { message: 'policy', level: 'info', data: words, ...rest }
  return repeats === 'errors'
    ? { message: 'anyError', data: { passing: words.passing }, ...rest }
    : { message: 'blind', data: words, ...rest }
}

/** A create whose body is completely known and has no `external_task_id`. */
function createsWithoutId(answer: Answer): boolean {
  if (answer.asks !== 'create' || answer.bodies.length === 0) return false
  return answer.bodies.every(
    (body) => !body.open && writesOf(body, 'external_task_id').length === 0 && writesOf(body, 'options').length === 0,
  )
}

/** Lists with a telling name that mix temporary and permanent codes. */
function* problemsOfSet(evaluator: Evaluator, { meant, codes }: CodeSet): Generator<Finding> {
  const known = codes.filter(({ value }) => advice.has(Number(value)))
  // A single code from the table proves nothing.
  if (meant === null || known.length < 2) return
  for (const each of known) {
    const { span } = each
    const code = Number(each.value)
    const fixes = takeOut(evaluator, each)
    if (
      meant === 'retry' &&
      advice.get(code) === 'never' &&
      known.some(({ value }) => passing.includes(Number(value)))
    ) {
      yield { at: span, message: 'stays', data: codeData(code), confidence: 'likely', fixes }
    }
    if (meant === 'give-up' && passing.includes(code))
      yield { at: span, message: 'givenUp', data: codeData(code), confidence: 'likely', fixes }
  }
}

function codeData(code: number): MessageData {
  return { code, meaning: fact(serviceErrors.find((each) => each.code === code)?.name ?? '') }
}
