import { answerMethods, type AnswerMethod, passingFunctions, type PassingFunction } from '../../knowledge/libraries'
import type { CallValue, Value } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import type { Context } from '../values/possibility'

/** The response part that a method returns. */
type MethodRole = { readonly kind: 'key'; readonly key: string; readonly fallback: Value | null } | AnswerMethod

export function methodRole(call: CallValue): MethodRole | null {
  if (call.callee.kind !== 'member' || call.callee.property === null) return null
  const [key, fallback] = call.arguments
  if (call.callee.property === 'get') {
    return key?.value.kind === 'text' && key.value.value !== null
      ? { kind: 'key', key: key.value.value, fallback: fallback?.value ?? null }
      : null
  }
  return Object.hasOwn(answerMethods, call.callee.property) ? (answerMethods[call.callee.property] ?? null) : null
}

export function wrapperArgument(
  evaluator: Evaluator,
  call: CallValue,
  context: Context | null,
): { readonly value: Value; readonly gives: PassingFunction['gives'] } | null {
  for (const callee of evaluator.evaluate(call.callee, context)) {
    if (callee.kind !== 'import') continue
    const name = [...(callee.module === '' ? [] : [callee.module]), ...callee.path].join('.')
    const wrapper = Object.hasOwn(passingFunctions, name) ? passingFunctions[name] : undefined
    if (!wrapper) continue
    const argument = call.arguments[wrapper.index]
    if (argument?.kind === 'positional') return { value: argument.value, gives: wrapper.gives }
  }
  return null
}
