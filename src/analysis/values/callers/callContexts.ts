import { letterChanges } from '../../../knowledge/libraries'
import type { CallValue, CompareValue, FunctionValue, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { isSuperCall } from '../../program/callGraph'
import { conditionsBetween } from '../../program/conditions'
import type { Evaluator } from '../evaluator'
import type { Context, RecordObject } from '../possibility'

/** Through how many wrappers callers are looked for, and how many ways into one there may be. */
const maximumWrappers = 3
const maximumWays = 1024

/**
 * The calls of a wrapper, as its callers make them, in which a node of it can be reached. Where the caller is a wrapper
 * too, its own callers are told apart, unless the call says enough without them.
 * @param isTold whether a call, as it is made whoever calls the function around it, says all that is asked
 */
export function feasibleCallContexts(
  evaluator: Evaluator,
  owner: FunctionValue,
  node: AnyNode,
  isTold: (context: Context) => boolean = () => false,
): readonly Context[] {
  const found: Context[] = []
  let open: readonly Way[] = [{ chain: [], outer: owner }]
  for (let hop = 0; hop < maximumWrappers && open.length > 0; hop++) {
    const next: Way[] = []
    for (const way of open) {
      const callers = callersOfWay(evaluator, way, owner)
      // Where the ways get too many, what is further out is left open.
      const isFew = hop === 0 || (callers.length > 0 && found.length + next.length + callers.length <= maximumWays)
      if (!isFew && way.context) found.push(way.context)
      for (const call of isFew ? callers : []) {
        const chain: Chain = [call, ...way.chain]
        const context = enteredBy(evaluator, chain, owner)
        evaluator.program.work.spend()
        if (!isReached(evaluator, node, context)) continue
        const outer = evaluator.program.functionOf(call)
        if (outer === null || isTold(context)) found.push(context)
        else next.push({ chain, outer, context })
      }
    }
    open = next
  }
  return [...found, ...open.flatMap(({ context }) => context ?? [])]
}

type Chain = readonly [CallValue, ...CallValue[]]

/** A chain of calls into a wrapper, the outermost first. */
interface Way {
  readonly chain: readonly CallValue[]
  /** The function that the outermost call stands in; at first the wrapper itself. */
  readonly outer: FunctionValue
  readonly context?: Context
}

/** Who calls the function around a way; nobody where it leads in a circle. */
function callersOfWay({ calls, program }: Evaluator, way: Way, owner: FunctionValue): readonly CallValue[] {
  const passed = way.chain.slice(1).map((call) => program.functionOf(call))
  const isCircle = way.chain.length > 0 && [owner, ...passed].includes(way.outer)
  return isCircle ? [] : calls.callersOf(way.outer)
}

/** The context of a wrapper that a chain of calls leads into. */
function enteredBy(evaluator: Evaluator, [outermost, ...inner]: Chain, owner: FunctionValue): Context {
  const targetBefore = (next: CallValue | undefined) => (next && evaluator.program.functionOf(next)) ?? owner
  let context = entered(evaluator, targetBefore(inner[0]), outermost, null)
  for (const [index, call] of inner.entries())
    context = entered(evaluator, targetBefore(inner[index + 1]), call, context)
  return context
}

function entered(evaluator: Evaluator, target: FunctionValue, call: CallValue, caller: Context | null): Context {
  const holder = evaluator.program.classOf(target)
  const self = holder ? evaluator.selfOf(holder) : null
  return evaluator.enter(target, selfIn(evaluator, call, caller) ?? self, call, caller)
}

/** The object that a method is called on; null where it is not seen. */
function selfIn(evaluator: Evaluator, call: CallValue, caller: Context | null): RecordObject | null {
  const { callee } = call
  if (isSuperCall(evaluator.program, call)) {
    const heir = evaluator.program.classOf(callee)
    return evaluator.contextOf(call, caller)?.self ?? (heir && evaluator.selfOf(heir))
  }
  if (callee.kind !== 'member') return null
  const [only, ...more] = evaluator.evaluate(callee.object, caller)
  return only?.kind === 'record' && only.class && more.length === 0 ? only : null
}

/** Whether a node of a wrapper can be reached in one of its calls: not behind `if method == "POST"` where a "GET" was handed in. */
function isReached(evaluator: Evaluator, node: AnyNode, context: Context): boolean {
  return conditionsBetween(evaluator.program, node, context.function).every(({ node: decision, branch }) => {
    if (decision.kind !== 'if' && decision.kind !== 'conditional') return true
    const holds = decision.test.kind === 'compare' ? answerOf(evaluator, decision.test, context) : null
    return holds === null || holds === (branch === 'then')
  })
}

/** Whether two texts are the same; null where one of them is not known. */
function answerOf(evaluator: Evaluator, { operator, left, right }: CompareValue, context: Context): boolean | null {
  if (operator !== '==' && operator !== '!=') return null
  const [a, b] = [textOf(evaluator, left, context), textOf(evaluator, right, context)]
  return a === null || b === null ? null : (a === b) === (operator === '==')
}

/** The one text that an expression is; in capitals, for `method.upper()`. */
function textOf(evaluator: Evaluator, value: Value, context: Context): string | null {
  const { callee } = value.kind === 'call' ? value : { callee: null }
  if (callee?.kind === 'member' && letterChanges.has(callee.property ?? ''))
    return textOf(evaluator, callee.object, context)
  const [first, ...more] = evaluator.evaluate(value, context)
  return first?.kind === 'exact' && typeof first.value === 'string' && more.length === 0
    ? first.value.toUpperCase()
    : null
}
