import type { CallValue, FunctionValue, Parameter } from '../../../syntax/model'
import type { Evaluator } from '../evaluator'
import type { Context, RecordObject } from '../possibility'
import { mergedPlacements } from '../recordObject'
import { keywordPlacements } from './keywords'
import { applyRemovals, mutationsOf } from './mutations'

interface Passing {
  readonly call: CallValue
  /** The context of the call. */
  readonly caller: Context | null
  /** The context of the function; null if it is analyzed for all of its calls. */
  readonly inner: Context | null
}

/**
 * The content of `**body`: the keyword arguments of a call that no other parameter takes, and the function's changes to
 * it.
 */
export function restRecord(
  evaluator: Evaluator,
  owner: FunctionValue,
  parameter: Parameter,
  { call, caller, inner }: Passing,
): RecordObject {
  const taken = new Set(owner.parameters.map(({ target }) => (target.kind === 'name' ? target.name : null)))
  const { writes, open } = keywordPlacements(evaluator, call, caller)
  const own = writes.filter(({ key }) => !taken.has(key))
  const later = mutationsOf(evaluator, parameter, inner)
  return {
    kind: 'record',
    at: call,
    context: caller,
    writes: applyRemovals(mergedPlacements([own, later.writes]), later),
    open: open || later.open,
    class: null,
  }
}
