import { promisedTimers, sleepModules, timers, waitingName } from '../../knowledge/libraries'
import type { CallValue, FunctionValue, Value } from '../../syntax/model'
import { remembered } from '../../syntax/remembered'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import { type Context, exactNumbers } from '../values/possibility'
import { lastName } from '../program/names'

/** A call that waits. */
export interface Delay {
  readonly call: CallValue
  /** The longest possible wait in seconds, or null if unknown. */
  readonly seconds: number | null
  /** The duration, if it is a literal in the call. */
  readonly amount: Value | null
  readonly unit: 's' | 'ms'
}

/** Reads a call that waits: a sleep, a timer, or a local or imported helper with such a name. */
export function readDelay(evaluator: Evaluator, call: CallValue, context: Context | null = null): Delay | null {
  const { callee } = call
  const name = lastName(callee)
  if (name === '') return null
  for (const value of evaluator.evaluate(callee, context)) {
    if (value.kind === 'import' && sleepModules.has(value.module) && value.path.at(-1) === 'sleep')
      return measured(evaluator, call, 0, 's', context)
    if (value.kind === 'import' && promisedTimers.test(value.module)) return measured(evaluator, call, 0, 'ms', context)
    if (value.kind === 'import' && value.module === '' && timers.has(value.path.join('.')))
      return measured(evaluator, call, 1, 'ms', context)
    if (value.kind === 'function') {
      const wait = onlyWait(evaluator, value.function)
      const inner = wait && readDelay(evaluator, wait, evaluator.follow(value.function, value.self, call, context))
      if (inner) return { ...inner, call, amount: writtenNumber(call.arguments[0]?.value) }
    }
  }
  return waitingName.test(name) ? { call, seconds: null, amount: null, unit: 's' } : null
}

/** The only wait in a helper: `const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))`. */
function onlyWait(evaluator: Evaluator, helper: FunctionValue): CallValue | null {
  const waits = waitsOf(evaluator)
  const known = waits.get(helper)
  if (known !== undefined) return known
  waits.set(helper, null) // one that calls itself
  if (helper.body.steps.length > 2) return null
  const [only, ...more] = callsIn(evaluator, helper.body).filter((each) => readDelay(evaluator, each) !== null)
  const wait = only && more.length === 0 ? only : null
  waits.set(helper, wait)
  return wait
}

const waitsOf = remembered<Evaluator, Map<FunctionValue, CallValue | null>>(() => new Map())

function measured(
  evaluator: Evaluator,
  call: CallValue,
  index: number,
  unit: Delay['unit'],
  context: Context | null,
): Delay {
  const value = call.arguments[index]?.value
  const values = value ? evaluator.evaluate(value, context) : []
  const numbers = exactNumbers(values)
  const known = numbers.length > 0 && numbers.length === values.length
  return {
    call,
    seconds: known ? Math.max(...numbers) / (unit === 'ms' ? 1000 : 1) : null,
    amount: writtenNumber(value),
    unit,
  }
}

function writtenNumber(value: Value | undefined): Value | null {
  return value?.kind === 'number' ? value : null
}

/** The calls inside a node, those in its arrow functions included. */
export function callsIn({ program }: Evaluator, node: AnyNode): readonly CallValue[] {
  return program.callsWithin(node)
}
