import { httpClients } from '../../knowledge/libraries'
import type { CallValue, FunctionValue } from '../../syntax/model'
import type { Evaluator } from '../values/evaluator'
import type { Context } from '../values/possibility'

/** A decorator in this file may change the return value; library decorators keep it. */
export function isReplaced(evaluator: Evaluator, { decorators }: FunctionValue): boolean {
  return decorators.some((decorator) => {
    const [made] = evaluator.evaluate(decorator.kind === 'call' ? decorator.callee : decorator)
    return made?.kind === 'function' || made?.kind === 'class'
  })
}

/** Whether a call goes to an unknown module of the program, which may return the body directly. */
export function isForeign(evaluator: Evaluator, call: CallValue, context: Context | null): boolean {
  return evaluator.evaluate(call.callee, context).some((value) => {
    if (value.kind !== 'import' && value.kind !== 'result') return value.kind === 'outside' || value.kind === 'opaque'
    return !httpClients.test(value.kind === 'import' ? value.module : value.callee.module)
  })
}
