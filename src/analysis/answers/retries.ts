import { statusNumbers, successFlags } from '../../knowledge/libraries'
import { causesOf429, httpStatuses, serviceErrors } from '../../knowledge'
import type { Block, CallValue, FunctionValue, LoopStep, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Answer } from './readAnswer'
import { callsIn, readDelay } from './delays'
import type { Evaluator } from '../values/evaluator'
import { contains, leaves, LoopBounds } from './loopBounds'
import { endsAbruptly } from '../program/abrupt'
import { exactNumbers } from '../values/possibility'
import type { Read } from './reads'
import type { Responses } from './responses'
import { Rounds } from './rounds'
import type { Expected, StatusCheck } from './statusChecks'

/** A branch after which the same request is sent again. */
export interface Retry {
  /** What decides: a comparison with HTTP statuses or service codes, or `!response.ok`. */
  readonly test: Value
  readonly on: 'http-status' | 'code'
  /** HTTP statuses for which it repeats; for `>= 500` those of the table. */
  readonly statuses: readonly number[]
  readonly codes: readonly Expected[]
  /** The answer that is tested. */
  readonly answer: Answer
  /** The function reads `code` of this answer, or tells the codes apart in another way. */
  readonly readsCode: boolean
  /** The loop that repeats; null where it is sent once more, or by recursion. */
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
  checks: readonly StatusCheck[],
  reads: readonly Read[],
): readonly Retry[] {
  const bounds = new LoopBounds(evaluator, responses)
  const tests = [...checks.flatMap((check) => fromCheck(check)), ...comparisons(evaluator, responses)]
  return tests.flatMap((test) => readRetry(evaluator, responses, bounds, reads, test) ?? [])
}

/** Something that a branch decides by. */
interface Test {
  readonly value: Value
  readonly subject: Value
  readonly answer: Answer
  readonly on: Retry['on']
  readonly statuses: readonly number[]
  readonly codes: readonly Expected[]
}

function fromCheck({ of, node, subject, parts, expected, negated }: StatusCheck): Test[] {
  const [traced] = parts
  if (negated || of === 'task-status' || !traced || (node.kind !== 'compare' && node.kind !== 'call')) return []
  const numbers = expected.map(({ value }) => Number(value))
  return [
    {
      value: node,
      subject,
      answer: traced.answer,
      on: of,
      statuses: of === 'http-status' ? numbers : [],
      codes: of === 'code' ? expected : [],
    },
  ]
}

/** `status >= 500`, `not response.ok`. */
function comparisons(evaluator: Evaluator, responses: Responses): Test[] {
  return evaluator.program.nodes.flatMap((node): Test[] => {
    if (node.kind === 'compare' && (node.operator === '>=' || node.operator === '>') && node.right.kind === 'number')
      return ofStatus(responses, node, node.left, statusNumbers, node.right.value)
    if (node.kind === 'unary' && node.operator === 'not')
      return ofStatus(responses, node, node.operand, successFlags, lowestError)
    return []
  })
}

/** Statuses of HTTP from here on are errors. */
const lowestError = 400
const used = httpStatuses.filter((each) => each.used).map(({ status }) => status)

/** A test for the statuses from `lowest` on, where its subject is one of these members of a response. */
function ofStatus(
  responses: Responses,
  value: Value,
  subject: Value,
  members: ReadonlySet<string>,
  lowest: number,
): Test[] {
  const traced = responses
    .trace(subject)
    .found.find(({ part, path }) => part === 'response' && members.has(path.join('.')))
  if (!traced) return []
  const statuses = used.filter((status) => status >= lowest)
  return [{ value, subject, answer: traced.answer, on: 'http-status', statuses, codes: [] }]
}

function readRetry(
  evaluator: Evaluator,
  responses: Responses,
  bounds: LoopBounds,
  reads: readonly Read[],
  test: Test,
): Retry | null {
  const { program } = evaluator
  const { answer } = test
  if (answer.asks === 'query' || answer.asks === 'list' || answer.method === 'GET') return null
  const branch = branchOf(evaluator, test.value)
  if (!branch) return null
  const owner = program.functionOf(test.value)
  const loop = bounds.innermostLoop(branch)
  const again = resends(evaluator, responses, branch, answer, owner)
  const sending = loop ? sendingCalls(evaluator, responses, loop, answer) : []
  const repeats =
    again ||
    (loop !== null &&
      sending.length > 0 &&
      waysOn(evaluator, bounds, branch, loop).length > 0 &&
      !new Rounds(evaluator, responses.sent).sendNext(loop, sending, answer))
  if (!repeats) return null
  const delays = callsIn(evaluator, branch).flatMap((call) => readDelay(evaluator, call) ?? [])
  return {
    test: test.value,
    on: test.on,
    statuses: test.statuses,
    codes: test.codes,
    answer,
    readsCode: readsCode(evaluator, reads, answer, owner, branch),
    loop: again ? null : loop,
    bounded: again || loop === null || bounds.isBounded(loop),
    constantDelay:
      !again &&
      delays.length > 0 &&
      delays.every(({ call, seconds }) => seconds !== null && isConstant(evaluator, call)),
    subject: test.subject,
  }
}

/** The block that runs where a test holds. */
function branchOf({ program }: Evaluator, test: Value): Block | null {
  let inner: AnyNode = test
  for (let at = program.parents.get(test); at; inner = at, at = program.parents.get(at)) {
    if (at.kind === 'if') return inner === at.test ? at.then : null
    if (at.kind === 'unary' || at.kind === 'function' || at.kind === 'conditional') return null
    if (at.kind !== 'logical' && at.kind !== 'compare' && at.kind !== 'call' && at.kind !== 'cast') return null
  }
  return null
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

/**
 * The nodes by which a branch leads to the next round: its `continue`s, or the waits of a branch that runs off its end.
 * Those that a look at something else decides about are left out: the code tells apart what it repeats.
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

/** Whether `code` is read before the branch is over, or the function names a cause of 429. */
function readsCode(
  { program }: Evaluator,
  reads: readonly Read[],
  { call }: Answer,
  owner: FunctionValue | null,
  branch: Block,
): boolean {
  const scope = owner ?? program.model.body
  const text = program.model.text.slice(scope.span.start, branch.span.end)
  if (causesOf429.test(text)) return true
  // What was read before an error was thrown does not help where it is caught.
  const tried = program
    .ancestors(branch)
    .flatMap((at) => (at.kind === 'try' && !contains(at.body, branch) ? [at.body] : []))
  return reads.some(
    ({ traced, node }) =>
      !tried.some((body) => contains(body, node)) &&
      traced.answer.call === call &&
      contains(scope, node) &&
      node.span.start < branch.span.end &&
      traced.part !== 'response' &&
      /code$/i.test(traced.path.at(-1) ?? '') &&
      !/^status_?code$/i.test(traced.path.at(-1) ?? ''),
  )
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
): readonly GivenUp[] {
  const bounds = new LoopBounds(evaluator, responses)
  const transient = new Set<number>(
    serviceErrors.filter(({ http, retry }) => http === 429 && retry === 'after-backoff').map(({ code }) => code),
  )
  return checks
    .filter(({ of, negated }) => of === 'code' && !negated)
    .flatMap((check): GivenUp[] => {
      const [traced] = check.parts
      const [test] = fromCheck(check)
      const branch = test && branchOf(evaluator, test.value)
      const loop = branch && bounds.innermostLoop(branch)
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
