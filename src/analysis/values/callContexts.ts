import { letterChanges } from '../../knowledge/libraries'
import type { CallValue, CompareValue, FunctionValue, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import type { AnyNode } from '../../syntax/visit'
import { conditionsBetween } from '../program/conditions'
import type { Evaluator } from './evaluator'
import type { Context, RecordObject } from './possibility'

/** How many calls of a wrapper are looked at, through how many wrappers, and how many ways in all. */
const maximumCallers = 24
const maximumWrappers = 3
const maximumWays = 256

/** The calls of a wrapper, as its callers make them, in which a node of it can be reached. */
export function feasibleCallContexts(evaluator: Evaluator, owner: FunctionValue, node: AnyNode): readonly Context[] {
  return contextsOf(evaluator, owner, maximumWrappers).filter((context) => isReached(evaluator, node, context))
}

function contextsOf(evaluator: Evaluator, owner: FunctionValue, hops: number): readonly Context[] {
  const memory = waysInto(evaluator)
  const ways = memory[hops] ?? new Map<FunctionValue, readonly Context[]>()
  memory[hops] = ways
  const known = ways.get(owner)
  if (known) return known
  const found: Context[] = []
  const holder = evaluator.program.classOf(owner)
  const self = holder ? evaluator.selfOf(holder) : null
  for (const call of evaluator.calls.callersOf(owner).slice(0, maximumCallers)) {
    const outer = evaluator.program.functionOf(call)
    const callers = outer && outer !== owner && hops > 1 ? contextsOf(evaluator, outer, hops - 1) : []
    // Where the ways get too many, what is further out is left open.
    const isFew = callers.length > 0 && found.length + callers.length <= maximumWays
    for (const caller of isFew ? callers : [null])
      found.push(evaluator.enter(owner, selfIn(evaluator, call, caller) ?? self, call, caller))
  }
  ways.set(owner, found)
  evaluator.program.work.spend(found.length)
  return found
}

/** The object that a method is called on; null where it is not seen. */
function selfIn(evaluator: Evaluator, { callee }: CallValue, caller: Context | null): RecordObject | null {
  if (callee.kind !== 'member') return null
  const [only, ...more] = evaluator.evaluate(callee.object, caller)
  return only?.kind === 'record' && only.class && more.length === 0 ? only : null
}

/** The ways into each function, by through how many wrappers they were looked for. */
const waysInto = remembered<Evaluator, Map<FunctionValue, readonly Context[]>[]>(() => [])

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
