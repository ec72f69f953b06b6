import type { FunctionValue, Value } from '../../syntax/model'
import { push } from '../../syntax/multimap'
import { remembered } from '../../syntax/remembered'
import type { Evaluator } from '../values/evaluator'

/** The functions for which the parameter of a decorator stands: `fn` in `def retry(fn): …`, for all under `@retry`. */
export function decoratedAs(evaluator: Evaluator, callee: Value): readonly FunctionValue[] {
  const definitions = callee.kind === 'name' ? (evaluator.program.resolve(callee)?.definitions ?? []) : []
  return definitions.flatMap((definition) =>
    definition.kind === 'parameter' && definition.function.parameters[0] === definition.parameter
      ? (decoratedBy(evaluator).get(definition.function) ?? [])
      : [],
  )
}

/** The functions under each local decorator: `@retry`, or what `@retry(times=3)` returns. */
const decoratedBy = remembered((evaluator: Evaluator): ReadonlyMap<FunctionValue, readonly FunctionValue[]> => {
  const found = new Map<FunctionValue, FunctionValue[]>()
  for (const owner of evaluator.program.functions)
    for (const decorator of owner.decorators)
      for (const value of evaluator.evaluate(decorator))
        if (value.kind === 'function') push(found, value.function, owner)
  return found
})
