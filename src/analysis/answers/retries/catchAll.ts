import {
  allErrors,
  countingFunctions,
  endingErrors,
  onlookers,
  plainConversions,
  statusErrors,
} from '../../../knowledge/libraries'
import type { Block, CallValue, Handler, LoopStep, Span, TryStep, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { endsAbruptly } from '../../program/abrupt'
import { lastName } from '../../program/names'
import { type Binding, namesOf } from '../../program/program'
import type { Evaluator } from '../../values/evaluator'
import { LoopBounds } from '../loopBounds'
import type { Answer } from '../readAnswer'
import type { Refusals, Thrown } from './refusals'
import type { Responses } from '../responses'
import { Rounds } from '../rounds'
import { stepsAfter } from './sides'
import { tellsApart } from './tellsApart'

/** A handler that catches every refusal of a create, and lets it be sent again. */
export interface CatchAll {
  /** The head of the handler: `except Exception as error`, `catch (error)`. */
  readonly at: Span
  readonly answer: Answer
  /** The number of repetitions, or their time, is limited. */
  readonly bounded: boolean
}

export function findCatchAlls(evaluator: Evaluator, responses: Responses, refusals: Refusals): readonly CatchAll[] {
  const bounds = new LoopBounds(evaluator, responses)
  return evaluator.program
    .ofKind('try')
    .flatMap((step) => readCatchAll(evaluator, responses, refusals, bounds, step) ?? [])
}

function readCatchAll(
  evaluator: Evaluator,
  responses: Responses,
  refusals: Refusals,
  bounds: LoopBounds,
  step: TryStep,
): CatchAll | null {
  if (step.handlers.length === 0) return null
  const scopes = refusals.reachedFrom(step.body)
  for (const answer of refusals.createsIn(scopes)) {
    const handler = handlerOf(step, refusals.thrownIn(scopes, answer))
    if (!handler || !sendsAgain(evaluator, responses, bounds, step, handler, answer)) continue
    const owner = evaluator.program.functionOf(step)
    if (refusals.areToldApart([...scopes, owner ? owner.body : step])) return null
    const bounded = isBounded(evaluator, bounds, step, handler)
    return { at: headOf(handler, evaluator.program.model.text), answer, bounded }
  }
  return null
}

/** The handler that catches all thrown errors, unless an earlier one may catch some of them and leave. Null otherwise. */
function handlerOf({ handlers }: TryStep, thrown: readonly Thrown[]): Handler | null {
  if (thrown.length === 0) return null
  const others: Handler[] = []
  for (const handler of handlers) {
    if (thrown.every((each) => catches(handler.types, each)))
      return others.every(({ types, body }) => !endsAbruptly(body) || types.every(endsProgram)) ? handler : null
    others.push(handler)
  }
  return null
}

function endsProgram(type: Value): boolean {
  if (type.kind === 'list') return type.items.every((item) => item.kind !== 'spread' && endsProgram(item))
  return endingErrors.has(lastName(type))
}

/** Whether error types include the thrown error. Without types everything is caught. */
export function catches(types: readonly Value[], thrown: Thrown): boolean {
  if (types.length === 0) return true
  return types.some((type) => {
    if (type.kind === 'list')
      return catches(
        type.items.filter((item) => item.kind !== 'spread'),
        thrown,
      )
    const name = lastName(type)
    if (allErrors.has(name)) return true
    return thrown.by === 'client' ? statusErrors.has(name) : thrown.name === name
  })
}

/** The handler leads to another round of its loop, or calls its own function again. */
function sendsAgain(
  evaluator: Evaluator,
  responses: Responses,
  bounds: LoopBounds,
  step: TryStep,
  handler: Handler,
  answer: Answer,
): boolean {
  const { program } = evaluator
  const errors = errorsOf(evaluator, handler)
  const loop = bounds.innermostLoop(step)
  const rest = endsAbruptly(handler.body) ? [] : stepsAfter(program, step)
  const ways: readonly AnyNode[] = [handler.body, ...(loop ? rest : [])]
  if (ways.some((each) => tellsApart(evaluator, bounds, each, errors) || isHandedOn(evaluator, each, errors)))
    return false
  if (ownCalls(evaluator, handler.body, step).length > 0) return true
  if (!loop || !isAboutAttempts(evaluator, loop) || !leavesOnSuccess(evaluator, bounds, step, loop)) return false
  const sending = program
    .callsWithin(step.body)
    .filter((call) => responses.sent.answersIn(call).some((each) => each.call === answer.call))
  return (
    goesOn([...handler.body.steps, ...rest]) && !new Rounds(evaluator, responses.sent).sendNext(loop, sending, answer)
  )
}

function goesOn(steps: Block['steps']): boolean {
  const last = steps.at(-1)
  return !last || last.kind === 'continue' || !endsAbruptly({ kind: 'block', span: last.span, steps: [last] })
}

/** `while`, `for (;;)`, and counting loops. A loop over other things continues with the next of them. */
function isAboutAttempts({ program }: Evaluator, { shape, iterable }: LoopStep): boolean {
  if (shape !== 'each') return true
  if (iterable?.kind === 'list') return iterable.items.every(({ kind }) => kind === 'number')
  return (
    iterable?.kind === 'call' &&
    countingFunctions.has(lastName(iterable.callee)) &&
    program.callsWithin(iterable).every(({ callee }) => countingFunctions.has(lastName(callee)))
  )
}

/** What went well ends the loop: it is one of attempts, and no worker. */
function leavesOnSuccess({ program }: Evaluator, bounds: LoopBounds, step: TryStep, loop: LoopStep): boolean {
  const owner = program.functionOf(step)
  return [step.body, ...(step.otherwise ? [step.otherwise] : [])].some((block) =>
    program
      .within(block)
      .some(
        (node) =>
          (node.kind === 'break' && bounds.innermostLoop(node) === loop) ||
          (node.kind === 'return' && program.functionOf(node) === owner),
      ),
  )
}

/** The calls in a block of the function that a step is in. */
function ownCalls({ program, calls }: Evaluator, block: Block, step: TryStep): readonly CallValue[] {
  const owner = program.functionOf(step)
  return owner === null ? [] : program.callsWithin(block).filter((call) => calls.targetOf(call) === owner)
}

function isBounded(evaluator: Evaluator, bounds: LoopBounds, step: TryStep, handler: Handler): boolean {
  const loop = bounds.innermostLoop(step)
  const owner = evaluator.program.functionOf(step)
  const again = ownCalls(evaluator, handler.body, step)
  if (again.length === 0) return loop === null || bounds.isBounded(loop)
  const isSame = again.every((call) => call.arguments.every(({ value }) => value.kind === 'name'))
  const isLimited = again.some((call) => bounds.isWithinLimit(call, handler.body))
  return !isSame || isLimited || owner === null || bounds.boundingTests(owner.body).length > 0
}

/** The names of the caught error, and of values derived from it. */
function errorsOf({ program }: Evaluator, { target, body }: Handler): ReadonlySet<Binding> {
  const found = new Set<Binding>()
  const add = (name: AnyNode) => {
    const binding = name.kind === 'name' && 'name' in name ? program.resolve(name) : null
    if (binding) found.add(binding)
  }
  if (target) for (const { name } of namesOf(target)) add(name)
  for (const node of program.within(body)) {
    if (node.kind !== 'assign' || !node.value || !program.within(node.value).some(isFound)) continue
    for (const each of node.targets) for (const { name } of namesOf(each)) add(name)
  }
  return found

  function isFound(node: AnyNode): boolean {
    const binding = node.kind === 'name' && 'name' in node ? program.resolve(node) : null
    return binding !== null && found.has(binding)
  }
}

/** Whether the error is passed to a helper that may decide, or throw: `raise_if_final(error)`. */
function isHandedOn({ program }: Evaluator, block: AnyNode, errors: ReadonlySet<Binding>): boolean {
  return program.callsWithin(block).some((call) => {
    const name = lastName(call.callee)
    if (onlookers.has(name) || plainConversions.has(name)) return false
    if (program.ancestors(call).some(({ kind }) => kind === 'throw')) return false
    return call.arguments.some(({ value }) =>
      program.within(value).some((node) => {
        const binding = node.kind === 'name' && 'name' in node ? program.resolve(node) : null
        return binding !== null && errors.has(binding)
      }),
    )
  })
}

function headOf({ span, body }: Handler, text: string): Span {
  const written = text.slice(span.start, body.span.start).split('\n')[0] ?? ''
  const head = written.replace(/[:{]\s*$/, '').trimEnd()
  return { start: span.start, end: span.start + Math.max(1, head.length) }
}
