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
 * The calls of a wrapper, as its callers make them, in which a node of it is reachable. If a caller is itself a
 * wrapper, its callers are distinguished, unless the call already provides enough.
 * @param isTold whether a call determines everything that is needed, whoever calls the function around it
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
      // If there are too many ways, outer callers are left unknown.
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
  /** The function that contains the outermost call; initially the wrapper itself. */
  readonly outer: FunctionValue
  readonly context?: Context
}

/** The callers of the function around a way; none if that would be a cycle. */
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

/** The receiver of a method call; null if unknown. */
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

/**
 * Whether a node of a wrapper is reachable in one of its calls: not inside `if method == "POST"` if "GET" was passed.
 */
function isReached(evaluator: Evaluator, node: AnyNode, context: Context): boolean {
  return conditionsBetween(evaluator.program, node, context.function).every(({ node: decision, branch }) => {
    if (decision.kind !== 'if' && decision.kind !== 'conditional') return true
    const holds = decision.test.kind === 'compare' ? answerOf(evaluator, decision.test, context) : null
    return holds === null || holds === (branch === 'then')
  })
}

/** Whether two texts are equal; null if one of them is unknown. */
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
