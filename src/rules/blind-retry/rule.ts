import type { Answer } from '../../analysis/answers/readAnswer'
import type { CodeSet } from '../../analysis/answers/statuses/codeSets'
import type { FixPlan } from '../../findings/rule'
import type { Evaluator } from '../../analysis/values/evaluator'
import type { Meaning } from '../../analysis/meaning'
import { writesOf } from '../../analysis/values/recordObject'
import type { RetryPolicy } from '../../analysis/answers/retries/retryPolicies'
import type { Retry } from '../../analysis/answers/retries/retries'
import { httpStatuses, type Retry as RetryAdvice, serviceErrors } from '../../knowledge'
import { createRule, type MessageData, type TemplateReport } from '../rule'
import { listNumbers } from '../shared/saying/wording'
import { passing, permanent } from './codes'
import { onlyPassing } from './onlyPassing'
import { policyFix, takeOut } from './policyFix'
import { useBackoff } from './useBackoff'
import { ours, prose } from '../../text/prose'

const advice = new Map<number, RetryAdvice>(serviceErrors.map(({ code, retry }) => [code, retry]))

export const blindRetry = createRule({
  id: 'blind-retry',
  summary:
    'A request is repeated although the error stays, without growing delay or bound, or a passing error is given up.',
  level: 'warning',
  fixable: 'review',
  facts: ['permanent429', 'lookupBeforeRetry', 'noRetryAfter'],
  kind: 'file',
  messages: {
    blind:
      'This repeats on any HTTP 429 without reading `code`. Only {passing} pass by themselves; {permanent} come as 429 too and stay until the account changes. Repeat for {passing} only.',
    anyError:
      'This repeats on every HTTP error without reading `code`. Only 429 with {passing}, and 5xx, pass by themselves; wrong parameters, credentials and an empty account fail each time.',
    policy:
      'This repeats whatever goes wrong: 401, wrong parameters and an empty account (429 with {permanent}) fail each time. Read `code` and repeat for {passing} only.',
    adapter:
      'urllib3 repeats every 429 for POST too and never sees `code`: {permanent} come as 429 and stay until the account changes. Take 429 out and repeat for {passing} in your own code.',
    endless: 'Nothing limits how often this is repeated. Stop after some attempts.',
    constant:
      'Each wait is as long as the one before. Double it each time, with some chance in it, so that refused clients do not come back together.',
    stays: 'Code {code} ({name}) stays until something changes: repeating the same request fails again.',
    givenUp: 'Code {code} ({name}) passes by itself: wait, longer each time, and send the request again.',
    twice:
      'After a {statuses} the task may exist already, and sending the create again pays for a second one. Send an `external_task_id` with it, the same each time: a second create with it is refused at no cost.',
  },
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
        related: [{ span: test.span, message: prose`Here it is given up.` }],
      })
    for (const { at, answer } of answers.catchAlls)
      report({
        at,
        message: 'policy',
        level: 'info',
        data: words,
        confidence: 'likely',
        related: [{ span: answer.call.callee.span, message: prose`This request is repeated.` }],
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

const words = { passing: listNumbers(passing, 'and'), permanent: listNumbers(permanent, 'and') }

/** After these a create may have been carried out. */
const unclearStatuses: readonly number[] = httpStatuses
  .filter(({ codes }) => codes.some((code) => advice.get(code) === 'lookup-first'))
  .map(({ status }) => status)

type Finding = TemplateReport<
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
      message: statuses.includes(400) ? 'anyError' : 'blind',
      data: words,
      confidence: 'likely',
      related: loop ? [{ span: retry.answer.call.callee.span, message: prose`This request is repeated.` }] : [],
    }
  } else if (isBound && !bounded) yield { at, message: 'endless', confidence: 'likely' }
  else if (isBound && loop && constantDelay) yield { at, message: 'constant', level: 'info', confidence: 'likely' }
  else {
    const unclear = statuses.filter((status) => unclearStatuses.includes(status))
    if (unclear.length > 0 && createsWithoutId(retry.answer))
      yield { at, message: 'twice', level: 'info', data: { statuses: listNumbers(unclear) }, confidence: 'likely' }
  }
}

function* problemsOfPolicy(policy: RetryPolicy): Generator<Finding> {
  if (policy.kind === 'decorator')
    yield { at: policy.at.span, message: 'policy', level: 'info', data: words, confidence: 'likely' }
  else if (policy.kind === 'adapter')
    yield { at: policy.status.span, message: 'adapter', data: words, confidence: 'likely' }
  else {
    const unclear = policy.statuses.filter(({ value }) => unclearStatuses.includes(Number(value)))
    const [first] = unclear
    if (!first || !policy.answers.some(createsWithoutId)) return
    const statuses = listNumbers(unclear.map(({ value }) => Number(value)))
    yield { at: first.span, message: 'twice', level: 'info', data: { statuses }, confidence: 'likely' }
  }
}

/** A create whose body is seen whole and has no id of the caller's own. */
function createsWithoutId(answer: Answer): boolean {
  if (answer.asks !== 'create' || answer.bodies.length === 0) return false
  return answer.bodies.every(
    (body) => !body.open && writesOf(body, 'external_task_id').length === 0 && writesOf(body, 'options').length === 0,
  )
}

/** Lists whose name says what they are for, and that mix what passes with what stays. */
function* problemsOfSet(evaluator: Evaluator, { meant, codes }: CodeSet): Generator<Finding> {
  const known = codes.filter(({ value }) => advice.has(Number(value)))
  // One code of the table proves nothing yet.
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
  return { code, name: ours(serviceErrors.find((each) => each.code === code)?.name ?? '') }
}
