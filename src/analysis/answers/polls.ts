import { clearsInterval, countingFunctions, interval, timeout } from '../../knowledge/libraries'
import type { CallValue, FunctionValue, JumpStep, LoopStep, Span } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Answer } from './readAnswer'
import { callsIn, type Delay, readDelay } from './delays'
import type { Evaluator } from '../values/evaluator'
import type { FileEvidence } from '../requests/fileEvidence'
import { decoratedAs } from './decorated'
import { comesBefore, jumpOverLimit, stopsItself } from './jumps'
import { contains, leaves, LoopBounds } from './loopBounds'
import type { Responses } from './responses'
import { Rounds } from './rounds'
import { isNamedStatus } from './statuses/statusChecks'
import { lastName } from '../program/names'

/** Code that queries the same task repeatedly. */
export interface Poll {
  readonly shape: 'loop' | 'timer' | 'recursion'
  /** The head of the loop, or the call that starts the next round. */
  readonly at: Span
  readonly loop: LoopStep | null
  readonly function: FunctionValue | null
  /** Its queries; empty if only the name `task_status` in an official file shows them. */
  readonly answers: readonly Answer[]
  /** True if it ends regardless of the responses. */
  readonly bounded: boolean
  /** A `continue` that skips the only limit. */
  readonly skipsLimit: JumpStep | null
  /** The known waits between two rounds. */
  readonly delays: readonly Delay[]
  /** A `continue` that skips every wait. */
  readonly skipsDelay: JumpStep | null
  /** True if it ends with the task, so that it queries a single task. */
  readonly endsWithTask: boolean
}

export function findPolls(evaluator: Evaluator, responses: Responses, file: FileEvidence): readonly Poll[] {
  const bounds = new LoopBounds(evaluator, responses)
  const { program } = evaluator
  const loops = program.ofKind('loop').filter(isRepeating)
  return [
    ...loops.flatMap((loop) => readLoop(evaluator, responses, bounds, file, loop) ?? []),
    ...program.calls.flatMap(
      (call) =>
        readTimer(evaluator, responses, bounds, call) ?? readRecursion(evaluator, responses, bounds, call) ?? [],
    ),
  ]
}

/** A loop over items is not a poll. */
function isRepeating({ shape, iterable }: LoopStep): boolean {
  return shape !== 'each' || (iterable?.kind === 'call' && countingFunctions.has(lastName(iterable.callee)))
}

function readLoop(
  evaluator: Evaluator,
  responses: Responses,
  bounds: LoopBounds,
  file: FileEvidence,
  loop: LoopStep,
): Poll | null {
  const { program } = evaluator
  const own = callsIn(evaluator, loop).filter((call) => bounds.innermostLoop(call) === loop)
  const answers = own.flatMap((call) => queriesOf(evaluator, responses, bounds, call))
  const isNamed =
    answers.length === 0 &&
    file.at(loop).official.length > 0 &&
    file.at(loop).gateways.length === 0 &&
    readsStatus(evaluator, bounds, loop)
  if (answers.length === 0 && !isNamed) return null
  const delays = own.flatMap((call) => delaysOf(evaluator, call))
  const jumps = jumpsOf(evaluator, bounds, loop)
  const bounded = bounds.isBounded(loop)
  const isWorker =
    !bounded && (runsForEver(evaluator, responses, bounds, loop) || limitsEachTask(evaluator, responses, bounds, loop))
  return {
    shape: 'loop',
    at: headOf(loop, program.model.text),
    loop,
    function: program.functionOf(loop),
    answers,
    bounded: bounded || isWorker,
    skipsLimit: bounded ? jumpOverLimit(evaluator, bounds, loop, jumps) : null,
    delays,
    endsWithTask: endsWithTask(evaluator, responses, bounds, loop),
    skipsDelay:
      delays.length > 0
        ? (jumps.find((jump) => !delays.some(({ call }) => comesBefore(evaluator, call, jump, loop))) ?? null)
        : null,
  }
}

/** The `continue` steps that start the next round and do not end the polling. */
function jumpsOf({ program }: Evaluator, bounds: LoopBounds, loop: LoopStep): readonly JumpStep[] {
  return program
    .within(loop)
    .filter(
      (node): node is JumpStep =>
        node.kind === 'continue' && bounds.innermostLoop(node) === loop && !stopsItself(program, node, loop),
    )
}

/** The task queries of a call in each round; none if it creates tasks, waits for them itself, or is a decorator's. */
function queriesOf(evaluator: Evaluator, responses: Responses, bounds: LoopBounds, call: CallValue): readonly Answer[] {
  if (decoratedAs(evaluator, call.callee).length > 0) return []
  const answers = responses.sent.answersIn(call, null)
  if (answers.some(({ asks }) => asks === 'create')) return []
  return answers.filter(
    (answer) =>
      answer.asks === 'query' &&
      (answer.call === call ||
        bounds.innermostLoop(answer.call) === null ||
        contains(bounds.innermostLoop(answer.call) ?? call, call)),
  )
}

function readsStatus(evaluator: Evaluator, bounds: LoopBounds, loop: LoopStep): boolean {
  return evaluator.program
    .within(loop)
    .some(
      (node) =>
        (node.kind === 'member' || node.kind === 'call') && isNamedStatus(node) && bounds.innermostLoop(node) === loop,
    )
}

/** Whether the loop's test, or an `if` that leaves the loop, uses the status of a task. */
function endsWithTask({ program }: Evaluator, responses: Responses, bounds: LoopBounds, loop: LoopStep): boolean {
  const looksAtStatus = (test: AnyNode) =>
    program
      .within(test)
      .some(
        (node) =>
          (node.kind === 'member' || node.kind === 'call' || node.kind === 'name') &&
          responses.trace(node).found.some(({ path }) => /^(?:task_)?status$/.test(path.at(-1) ?? '')),
      )
  if (loop.test && looksAtStatus(loop.test)) return true
  return program
    .within(loop)
    .some(
      (node) =>
        node.kind === 'if' && bounds.innermostLoop(node) === loop && leaves(node.then) && looksAtStatus(node.test),
    )
}

/** Whether each round takes its task from a queue or store, or asks for all of them: a worker, which is not supposed to end. */
function runsForEver(evaluator: Evaluator, responses: Responses, bounds: LoopBounds, round: AnyNode): boolean {
  const rounds = new Rounds(evaluator, responses.sent, (...putBack) => bounds.isWithinLimit(...putBack))
  return rounds.takeJobs(round) || rounds.asksInLoop(round)
}

/** `running.forEach((task) => look(task))`: queries all current tasks, as long as the program runs. */
function asksForEach(evaluator: Evaluator, responses: Responses, round: AnyNode): boolean {
  const rounds = new Rounds(evaluator, responses.sent)
  const asking = rounds.asking(round)
  return asking.length > 0 && asking.every((call) => rounds.iterates(round, call))
}

/** Whether a function on the way to the query checks the time first, and stops querying old tasks. */
function limitsEachTask(evaluator: Evaluator, responses: Responses, bounds: LoopBounds, round: AnyNode): boolean {
  return new Rounds(evaluator, responses.sent)
    .functionsOnTheWay(round)
    .some(({ body }) =>
      bounds.boundingTests(body).some((step) => bounds.innermostLoop(step) === null && bounds.asksClock(step.test)),
    )
}

/** The waits of a call, and of the local function it calls. */
function delaysOf(evaluator: Evaluator, call: CallValue): readonly Delay[] {
  const own = readDelay(evaluator, call)
  if (own) return [own]
  const target = evaluator.calls.targetOf(call)
  const inner = target ? callsIn(evaluator, target.body).flatMap((each) => readDelay(evaluator, each) ?? []) : []
  return inner.map(() => ({ call, seconds: null, amount: null, unit: 's' }))
}

/** `setInterval(check, 5000)`, and a function that starts itself again by a timer. */
function readTimer(evaluator: Evaluator, responses: Responses, bounds: LoopBounds, call: CallValue): Poll | null {
  const name = lastName(call.callee)
  if (name !== interval && name !== timeout) return null
  const target = repeatedBy(evaluator, call, name)
  if (!target) return null
  const answers = callsIn(evaluator, target.body)
    .filter((each) => bounds.innermostLoop(each) === null)
    .flatMap((each) => queriesOf(evaluator, responses, bounds, each))
  if (answers.length === 0) return null
  const delay = readDelay(evaluator, call)
  return {
    shape: name === interval ? 'timer' : 'recursion',
    at: call.callee.span,
    loop: null,
    function: target,
    answers,
    bounded:
      isClearedLater(evaluator) ||
      bounds.boundingTests(target.body).length > 0 ||
      bounds.isStoppedFromOutside(target.body) ||
      target.parameters.length > 1 ||
      runsForEver(evaluator, responses, bounds, target.body) ||
      asksForEach(evaluator, responses, target.body) ||
      limitsEachTask(evaluator, responses, bounds, target.body),
    skipsLimit: null,
    delays: delay ? [delay] : [],
    skipsDelay: null,
    endsWithTask: true,
  }
}

/** The function that a timer repeats: the callback of an interval, or an enclosing function that a timeout calls again. */
function repeatedBy(evaluator: Evaluator, call: CallValue, name: string): FunctionValue | null {
  const [first] = call.arguments
  const round = first && evaluator.evaluate(first.value).find(({ kind }) => kind === 'function')
  if (round?.kind !== 'function') return null
  if (name === interval) return round.function
  const around = evaluator.program.ancestors(call).filter((at): at is FunctionValue => at.kind === 'function')
  const restarts = (owner: FunctionValue) =>
    owner === round.function ||
    callsIn(evaluator, round.function.body).some((each) => evaluator.calls.targetOf(each) === owner)
  return around.find(restarts) ?? null
}

/** `setTimeout(() => clearInterval(timer), limit)`. */
function isClearedLater({ program }: Evaluator): boolean {
  return program.calls.some(
    ({ callee, arguments: [timer] }) =>
      lastName(callee) === timeout && timer !== undefined && clearsInterval.test(program.sourceOf(timer)),
  )
}

/** A function that waits and then calls itself. */
function readRecursion(evaluator: Evaluator, responses: Responses, bounds: LoopBounds, call: CallValue): Poll | null {
  const { program } = evaluator
  const owner = program.functionOf(call)
  if (!owner || evaluator.calls.targetOf(call) !== owner) return null
  const own = callsIn(evaluator, owner.body)
  const answers = own
    .filter((each) => each !== call && bounds.innermostLoop(each) === null)
    .flatMap((each) => queriesOf(evaluator, responses, bounds, each))
  const delays = own.flatMap((each) => readDelay(evaluator, each) ?? [])
  if (answers.length === 0 || delays.length === 0) return null
  // `poll(id, attempt + 1)` counts.
  const counts = call.arguments.some(({ value }) => value.kind !== 'name' && value.kind !== 'member')
  const bounded =
    counts ||
    bounds.boundingTests(owner.body).length > 0 ||
    bounds.isStoppedFromOutside(owner.body) ||
    runsForEver(evaluator, responses, bounds, owner.body) ||
    limitsEachTask(evaluator, responses, bounds, owner.body)
  return {
    shape: 'recursion',
    at: call.callee.span,
    loop: null,
    function: owner,
    answers,
    bounded,
    skipsLimit: null,
    delays,
    skipsDelay: null,
    endsWithTask: true,
  }
}

/** The head of a loop: `while True`, `for (;;)`. */
function headOf(loop: LoopStep, text: string): Span {
  const end =
    loop.shape === 'do'
      ? loop.span.start + 2
      : (loop.test?.span.end ?? loop.iterable?.span.end ?? loop.span.start + (loop.shape === 'while' ? 5 : 3))
  return { start: loop.span.start, end: text.charAt(end) === ')' ? end + 1 : end }
}
