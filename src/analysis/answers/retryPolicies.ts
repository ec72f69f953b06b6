import { adapterPolicy, retryConditions, retryModules, throwingMethod } from '../../knowledge/libraries'
import type { CallValue, FunctionValue, Value } from '../../syntax/model'
import type { Answer } from './readAnswer'
import type { Evaluator } from '../values/evaluator'
import { keywordArgument } from '../values/libraries/library'
import { contains } from './loopBounds'
import type { Read } from './reads'
import type { Responses } from './responses'
import { type Expected, members } from './statusChecks'
import { lastName } from '../program/names'

/** Something that repeats requests by a rule of its own, away from the code that sends them. */
export type RetryPolicy =
  /** `@retry(…)` of tenacity, `@backoff.on_exception(…)`, around a function that creates tasks and throws on errors. */
  | { readonly kind: 'decorator'; readonly at: Value; readonly function: FunctionValue; readonly answer: Answer }
  /** urllib3's `Retry(status_forcelist=[429, …])` that POST is allowed for. */
  | { readonly kind: 'adapter'; readonly at: CallValue; readonly status: Expected }

export function findRetryPolicies(
  evaluator: Evaluator,
  responses: Responses,
  reads: readonly Read[],
): readonly RetryPolicy[] {
  const { program } = evaluator
  const creates = program.calls.filter((call) => isCreate(responses.sent.answerOf(call)))
  const decorated = program.functions.flatMap((owner) =>
    owner.decorators.flatMap((decorator) => decoratorOf(evaluator, responses, reads, owner, decorator) ?? []),
  )
  return [
    ...decorated,
    ...(creates.length > 0 ? program.calls.flatMap((call) => adapterOf(evaluator, call) ?? []) : []),
  ]
}

function isCreate(answer: Answer | null): boolean {
  return answer !== null && answer.method === 'POST' && (answer.asks === 'create' || answer.asks === 'unknown')
}

function decoratorOf(
  evaluator: Evaluator,
  responses: Responses,
  reads: readonly Read[],
  owner: FunctionValue,
  decorator: Value,
): RetryPolicy | null {
  if (decorator.kind !== 'call') return null
  const [callee] = evaluator.evaluate(decorator.callee)
  if (callee?.kind !== 'import' || !retryModules.has(callee.module)) return null
  // These say on what it repeats.
  const tells = retryConditions.some((name) => decorator.arguments.some((each) => each.name === name))
  if (tells) return null
  const answer = responses.sent
    .callsOf(owner)
    .map((call) => responses.sent.answerOf(call))
    .find(isCreate)
  if (!answer) return null
  const own = reads.filter(({ traced, node }) => traced.answer.call === answer.call && contains(owner, node))
  const throws = own.some(({ traced }) => traced.part === 'response' && traced.path[0] === throwingMethod)
  const tellsApart = own.some(({ traced }) => /code$/.test(traced.path.at(-1) ?? ''))
  return throws && !tellsApart ? { kind: 'decorator', at: decorator, function: owner, answer } : null
}

function adapterOf(evaluator: Evaluator, call: CallValue): RetryPolicy | null {
  if (lastName(call.callee) !== adapterPolicy.name) return null
  const list = keywordArgument(call, adapterPolicy.statuses)
  const methods = adapterPolicy.methods.map((name) => keywordArgument(call, name)).find((value) => value !== null)
  if (!list || !methods) return null
  const status = members(evaluator, list).find(({ value }) => value === 429)
  const posts =
    evaluator.evaluate(methods).some((value) => value.kind === 'exact' && !value.value) ||
    members(evaluator, methods).some(({ value }) => value === 'POST')
  return status && posts ? { kind: 'adapter', at: call, status } : null
}
