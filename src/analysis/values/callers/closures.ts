import type { CallValue, FunctionValue } from '../../../syntax/model'
import type { Evaluator } from '../evaluator'
import type { Context } from '../possibility'

/** The call in which the called function was made by a function around it; null if that may be one of several. */
export function closureOf(
  evaluator: Evaluator,
  target: FunctionValue,
  call: CallValue,
  caller: Context | null,
): Context | null {
  if (evaluator.program.functionOf(target) === null) return null
  const closures = new Set(
    evaluator
      .evaluate(call.callee, caller)
      .map((value) => (value.kind === 'function' && value.function === target ? (value.closure ?? null) : null)),
  )
  const [only, ...more] = closures
  return more.length === 0 ? (only ?? null) : null
}
