import {
  adapterPolicy,
  attemptIterators,
  resultPolicies,
  retriedErrors,
  retriedTypes,
  retryConditions,
  retryFunctions,
  retryModules,
} from '../../../knowledge/libraries'
import type { CallValue, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import type { Answer } from '../readAnswer'
import type { Evaluator } from '../../values/evaluator'
import { recordsOf } from '../../values/possibility'
import { writesOf } from '../../values/recordObject'
import { keywordArgument } from '../../values/libraries/arguments'
import { catches } from './catchAll'
import { type ClientRetry, clientRetryOf } from './clientRetries'
import { isCreate, type Refusals } from './refusals'
import type { Responses } from '../responses'
import { type Expected, members } from '../statuses/statusChecks'
import { lastName } from '../../program/names'

/** Something that repeats requests by its own rule, away from the code that sends them. */
export type RetryPolicy =
  /** `@retry(…)` of tenacity, `@backoff.on_exception(…)`, around code that creates tasks and throws on errors. */
  | { readonly kind: 'decorator'; readonly at: Value; readonly answer: Answer }
  /** `pRetry(() => create(body))`, around the same kind of code. */
  | { readonly kind: 'function'; readonly at: Value; readonly answer: Answer }
  | ClientRetry
  /** urllib3's `Retry(status_forcelist=[429, …])` that POST is allowed for. */
  | { readonly kind: 'adapter'; readonly at: CallValue; readonly status: Expected }
  /** The same for errors after which a create may have been carried out. */
  | {
      readonly kind: 'unclear-adapter'
      readonly at: CallValue
      readonly statuses: readonly Expected[]
      /** The creates that may go through it. */
      readonly answers: readonly Answer[]
    }

export function findRetryPolicies(
  evaluator: Evaluator,
  responses: Responses,
  refusals: Refusals,
): readonly RetryPolicy[] {
  const { program } = evaluator
  const creates = program.calls.map((call) => responses.sent.answerOf(call)).filter(isCreate)
  if (creates.length === 0) return []
  const decorated = program.functions.flatMap((owner) =>
    owner.decorators.flatMap((decorator) => policyAround(evaluator, refusals, owner.body, decorator) ?? []),
  )
  const iterated = program
    .ofKind('loop')
    .flatMap(({ iterable, body }) =>
      iterable?.kind === 'call' && attemptIterators.has(lastName(iterable.callee))
        ? (policyAround(evaluator, refusals, body, iterable) ?? [])
        : [],
    )
  const called = program.calls.flatMap(
    (call) =>
      adapterOf(evaluator, call, creates) ??
      clientRetryOf(evaluator, call, creates) ??
      repeatedBy(evaluator, refusals, call) ??
      [],
  )
  return [...decorated, ...iterated, ...called]
}

/** A library's policy around code that throws all refusals alike; null if the policy or the code distinguishes them. */
function policyAround(evaluator: Evaluator, refusals: Refusals, body: AnyNode, policy: Value): RetryPolicy | null {
  const [callee] = evaluator.evaluate(policy.kind === 'call' ? policy.callee : policy)
  if (callee?.kind !== 'import' || !retryModules.has(callee.module) || resultPolicies.has(callee.path.at(-1) ?? ''))
    return null
  const types = repeatedTypes(evaluator, callee.module, policy)
  if (types === null) return null
  const answer = repeatedCreate(refusals, refusals.reachedFrom(body), types)
  return answer && { kind: 'decorator', at: policy, answer }
}

/** A create that throws all refusals alike. @param types of the errors for which it is repeated; empty for all */
function repeatedCreate(refusals: Refusals, scopes: readonly AnyNode[], types: readonly Value[]): Answer | null {
  const answer = refusals.createsIn(scopes).find((each) => {
    const thrown = refusals.thrownIn(scopes, each)
    return thrown.length > 0 && thrown.every((error) => catches(types, error))
  })
  return answer && !refusals.areToldApart(scopes) ? answer : null
}

/** `pRetry(() => create(body), { retries: 5 })`; null if an option or the repeated code selects the errors. */
function repeatedBy(evaluator: Evaluator, refusals: Refusals, call: CallValue): RetryPolicy | null {
  const [repeated, options] = call.arguments
  if (repeated?.kind !== 'positional') return null
  const [callee] = evaluator.evaluate(call.callee)
  const policy = callee?.kind === 'import' ? retryFunctions.get(callee.module) : undefined
  if (callee?.kind !== 'import' || !policy || !policy.exports.has(callee.path[0] ?? 'default')) return null
  const given = options ? evaluator.evaluate(options.value) : []
  const isOpen = given.some((value) => value.kind !== 'record' || value.open)
  if (isOpen || recordsOf(given).some((each) => policy.conditions.some((key) => writesOf(each, key).length > 0)))
    return null
  const { abort } = policy
  const functions = evaluator
    .evaluate(repeated.value)
    .flatMap((value) => (value.kind === 'function' ? value.function : []))
  if (typeof abort === 'number' && functions.some(({ parameters }) => parameters.length > abort)) return null
  const scopes = functions.flatMap(({ body }) => refusals.reachedFrom(body))
  const { program } = evaluator
  const isAborted = scopes.some((scope) =>
    program.within(scope).some((node) => node.kind === 'name' && node.name === abort),
  )
  const answer = isAborted ? null : repeatedCreate(refusals, scopes, [])
  return answer && { kind: 'function', at: call.callee, answer }
}

/** The error types for which a policy repeats; empty for all. Null if another kind of condition decides. */
function repeatedTypes(evaluator: Evaluator, module: string, policy: Value): readonly Value[] | null {
  if (policy.kind !== 'call') return []
  const conditions = retryConditions.flatMap((name) => policy.arguments.filter((each) => each.name === name))
  const [condition, ...more] = conditions
  if (condition) {
    const [made] = condition.value.kind === 'call' ? evaluator.evaluate(condition.value.callee) : []
    const namesTypes = made?.kind === 'import' && made.path.at(-1) === retriedTypes.function
    if (condition.name !== retriedTypes.argument || more.length > 0 || !namesTypes || condition.value.kind !== 'call')
      return null
    return condition.value.arguments.slice(0, 1).map(({ value }) => value)
  }
  const place = retriedErrors.get(module)
  const positional = place && policy.arguments[place.index]
  const named = place && keywordArgument(policy, place.keyword)
  const types = named ?? (positional?.kind === 'positional' ? positional.value : null)
  return types ? [types] : []
}

function adapterOf(evaluator: Evaluator, call: CallValue, creates: readonly Answer[]): RetryPolicy | null {
  if (lastName(call.callee) !== adapterPolicy.name) return null
  const list = keywordArgument(call, adapterPolicy.statuses)
  const methods = adapterPolicy.methods.map((name) => keywordArgument(call, name)).find((value) => value !== null)
  if (!list || !methods) return null
  const posts =
    evaluator.evaluate(methods).some((value) => value.kind === 'exact' && !value.value) ||
    members(evaluator, methods).some(({ value }) => value === 'POST')
  if (!posts) return null
  const statuses = members(evaluator, list)
  const status = statuses.find(({ value }) => value === 429)
  if (status) return { kind: 'adapter', at: call, status }
  // A function of the module has no session, and so no adapter.
  const answers = creates.filter(
    (answer) => !evaluator.evaluate(answer.call.callee, answer.context).some(({ kind }) => kind === 'import'),
  )
  return answers.length > 0 ? { kind: 'unclear-adapter', at: call, statuses, answers } : null
}
