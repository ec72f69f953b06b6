import { causesOf429, serviceErrors } from '../../../knowledge'
import type { Block, CallValue, FunctionValue, LoopStep, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import type { Answer } from '../readAnswer'
import { callsIn, readDelay } from '../delays'
import type { Evaluator } from '../../values/evaluator'
import { contains, leaves, LoopBounds } from '../loopBounds'
import { endsAbruptly } from '../../program/abrupt'
import { exactNumbers } from '../../values/possibility'
import type { OutcomeTest } from './outcomeTests'
import type { Read } from '../reads'
import type { Refusals } from './refusals'
import type { Responses } from '../responses'
import { Rounds } from '../rounds'
import { type Side, sideOf } from './sides'
import type { Expected, StatusCheck } from '../statuses/statusChecks'
import { tellsApart } from './tellsApart'

/** A branch after which the same request is sent again. */
export interface Retry {
  /** What decides: a comparison with HTTP statuses or service codes, or `!response.ok`. */
  readonly test: Value
  readonly on: 'http-status' | 'code'
  /** HTTP statuses for which it repeats; for `>= 500` those of the table. */
  readonly statuses: readonly number[]
  readonly codes: readonly Expected[]
  /** It repeats whatever the refusal is: the test is one for success. */
  readonly any: boolean
  /** Whether it repeats in the branch for which the test holds, and only there. */
  readonly isBranch: boolean
  /** The answer that is tested. */
  readonly answer: Answer
  /** Whether the function reads this response's `code`, or distinguishes the codes in another way. */
  readonly readsCode: boolean
  /** The loop that repeats; null if it is sent one more time, or by recursion. */
  readonly loop: LoopStep | null
  /** The number of repetitions, or their time, is limited. */
  readonly bounded: boolean
  /** Each wait is as long as the one before. */
  readonly constantDelay: boolean
  /** What the test looks at. */
  readonly subject: Value
}

/** Finds the branches that repeat a request; queries of a task are polls and may be repeated. */
export function findRetries(
  evaluator: Evaluator,
  responses: Responses,
  tests: readonly OutcomeTest[],
  reads: readonly Read[],
  refusals: Refusals,
): readonly Retry[] {
  const bounds = new LoopBounds(evaluator, responses)
  return tests.flatMap((test) => {
    const retry = readRetry(evaluator, responses, bounds, reads, test)
    if (!retry?.any || (retry.on === 'http-status' && retry.isBranch)) return retry ?? []
    // What follows a test for success may be about some refusals only.
    const owner = evaluator.program.functionOf(test.value)
    return refusals.areToldApart([owner?.body ?? evaluator.program.model.body]) ? [] : [retry]
  })
}

function readRetry(
  evaluator: Evaluator,
  responses: Responses,
  bounds: LoopBounds,
  reads: readonly Read[],
  test: OutcomeTest,
): Retry | null {
  const { program } = evaluator
  const side = sideOf(program, test.value, test.holds)
  if (!side) return null
  const owner = program.functionOf(test.value)
  const loop = side.at.kind === 'loop' ? side.at : bounds.innermostLoop(side.at)
  const answer = repeatedAnswer(evaluator, responses, loop, test)
  if (!answer) return null
  const again = !side.isRest && resends(evaluator, responses, side.block, answer, owner)
  const sending = loop ? sendingCalls(evaluator, responses, loop, answer) : []
  const repeats =
    again ||
    (loop !== null &&
      sending.length > 0 &&
      leadsOn(evaluator, bounds, side, loop) &&
      !new Rounds(evaluator, responses.sent).sendNext(loop, sending, answer))
  if (!repeats) return null
  return {
    test: test.value,
    on: test.on,
    statuses: test.statuses,
    codes: test.codes,
    any: test.any,
    isBranch: !side.isRest && test.holds,
    answer,
    readsCode: readsCode(evaluator, reads, answer, owner, side),
    loop: again ? null : loop,
    bounded: again || loop === null || bounds.isBounded(loop),
    constantDelay: !again && waitsAlike(evaluator, side.block),
    subject: test.subject,
  }
}

/** Of the responses that a test may refer to, the one that the loop sends; null if that is a query. */
function repeatedAnswer(
  evaluator: Evaluator,
  responses: Responses,
  loop: LoopStep | null,
  { answers }: OutcomeTest,
): Answer | null {
  const own = loop && answers.find((each) => sendingCalls(evaluator, responses, loop, each).length > 0)
  const answer = own ?? answers[0]
  return !answer || answer.asks === 'query' || answer.asks === 'list' || answer.method === 'GET' ? null : answer
}

/** The branch sends the request again itself, or calls its own function again. */
function resends(
  evaluator: Evaluator,
  responses: Responses,
  branch: Block,
  answer: Answer,
  owner: FunctionValue | null,
): boolean {
  return callsIn(evaluator, branch).some((call) => {
    if (owner && evaluator.calls.targetOf(call) === owner) return true
    const own = responses.sent.answerOf(call)
    return own !== null && own.method === answer.method && sameEndpoints(own, answer)
  })
}

function sameEndpoints(a: Answer, b: Answer): boolean {
  return a.endpoints.length === b.endpoints.length && a.endpoints.every((endpoint) => b.endpoints.includes(endpoint))
}

/** The calls in a loop that send a request, themselves or through local functions. */
function sendingCalls(
  evaluator: Evaluator,
  responses: Responses,
  loop: LoopStep,
  answer: Answer,
): readonly CallValue[] {
  return callsIn(evaluator, loop).filter(
    (call) => call === answer.call || responses.sent.answersIn(call).some((each) => each.call === answer.call),
  )
}

/** Whether one side of a test ends in the next round, and nothing there distinguishes what is repeated. */
function leadsOn(evaluator: Evaluator, bounds: LoopBounds, { block, isRest }: Side, loop: LoopStep): boolean {
  if (!isRest) return waysOn(evaluator, bounds, block, loop).length > 0
  if (tellsApart(evaluator, bounds, block)) return false
  return !endsAbruptly(block) || block.steps.at(-1)?.kind === 'continue'
}

/**
 * The nodes by which a branch leads to the next round: its `continue`s, or the waits of a branch that reaches its end.
 * Nodes that depend on a further test are omitted, because the code then distinguishes what it repeats.
 */
function waysOn(evaluator: Evaluator, bounds: LoopBounds, branch: Block, loop: LoopStep): readonly AnyNode[] {
  const { program } = evaluator
  const jumps = program.within(branch).filter((node) => node.kind === 'continue' && bounds.innermostLoop(node) === loop)
  const ways =
    jumps.length > 0 || endsAbruptly(branch)
      ? jumps
      : callsIn(evaluator, branch).filter((call) => readDelay(evaluator, call) !== null)
  return ways.filter((way) =>
    program.ancestors(way).every((at) => at.kind !== 'if' || !contains(branch, at) || bounds.isBound(at.test)),
  )
}

/** Whether `code` is read before the end of the branch, or the function mentions a cause of 429. */
function readsCode(
  { program }: Evaluator,
  reads: readonly Read[],
  { call }: Answer,
  owner: FunctionValue | null,
  { at, block: branch, other }: Side,
): boolean {
  const scope = owner ?? program.model.body
  const text = program.model.text.slice(scope.span.start, branch.span.end)
  if (causesOf429.test(text)) return true
  // Reading it before an error was thrown does not help where the error is caught.
  const tried = program
    .ancestors(at)
    .flatMap((each) => (each.kind === 'try' && !contains(each.body, at) ? [each.body] : []))
  return reads.some(
    ({ traced, node }) =>
      !tried.some((body) => contains(body, node)) &&
      !(other && contains(other, node)) &&
      traced.answer.call === call &&
      contains(scope, node) &&
      node.span.start < branch.span.end &&
      traced.part !== 'response' &&
      /code$/i.test(traced.path.at(-1) ?? '') &&
      !/^status_?code$/i.test(traced.path.at(-1) ?? ''),
  )
}

function waitsAlike(evaluator: Evaluator, block: Block): boolean {
  const delays = callsIn(evaluator, block).flatMap((call) => readDelay(evaluator, call) ?? [])
  return delays.length > 0 && delays.every(({ call, seconds }) => seconds !== null && isConstant(evaluator, call))
}

/** What may be several numbers, as the items of a list are, may grow. */
function isConstant(evaluator: Evaluator, call: CallValue): boolean {
  return call.arguments.every(({ value }) => {
    if (value.kind === 'function') return true
    const values = evaluator.evaluate(value)
    return values.length <= 1 && exactNumbers(values).length === values.length
  })
}

/** A passing error for which a loop that repeats the request is left. */
export interface GivenUp {
  readonly test: Value
  readonly code: Expected
}

/** Codes that pass by themselves, for which a loop that would repeat the request is left at once. */
export function findGivenUp(
  evaluator: Evaluator,
  responses: Responses,
  checks: readonly StatusCheck[],
  tests: readonly OutcomeTest[],
): readonly GivenUp[] {
  const bounds = new LoopBounds(evaluator, responses)
  const transient = new Set<number>(
    serviceErrors.filter(({ http, retry }) => http === 429 && retry === 'after-backoff').map(({ code }) => code),
  )
  return checks
    .filter(({ of, negated }) => of === 'code' && !negated)
    .flatMap((check): GivenUp[] => {
      const [traced] = check.parts
      const test = tests.find(({ value }) => value === check.node)
      const side = test && sideOf(evaluator.program, test.value, true)
      const branch = side?.at.kind === 'if' && !side.isRest ? side.block : null
      const loop = side && branch && bounds.innermostLoop(side.at)
      if (!traced || !test || !branch || !loop || traced.answer.method === 'GET' || !leaves(branch)) return []
      // The last attempt may give up.
      const around = evaluator.program.ancestors(test.value).find((at) => at.kind === 'if')
      if (around?.kind !== 'if' || bounds.isBound(around.test)) return []
      const repeats =
        sendingCalls(evaluator, responses, loop, traced.answer).length > 0 &&
        callsIn(evaluator, loop).some((call) => readDelay(evaluator, call) !== null)
      return repeats
        ? check.expected.filter(({ value }) => transient.has(Number(value))).map((code) => ({ test: test.value, code }))
        : []
    })
}
