import type { CallValue, FunctionValue, Value } from '../../syntax/model'
import type { Evaluator } from './evaluator'
import { isReached } from './situations/reachability'
import { libraryCall } from './libraries/library'
import { methodCall } from './libraries/methods'
import { promisedModule } from './libraries/modules'
import { parsedByFunction } from './libraries/schemas'
import { mutationsOf, applyRemovals } from './records/mutations'
import {
  type Context,
  isNull,
  isUnknown,
  opaque,
  outside,
  type Possibility,
  type RecordObject,
  type Values,
} from './possibility'
import { union } from './union'
import { mergedPlacements } from './recordObject'
import { instanceRecord } from './records/buildRecord'

/** The value of a call: the returns of a local function, an instance, a library's known result, or unknown. */
export function evaluateCall(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const callees = evaluator.evaluate(call.callee, context)
  const results = callees.map((callee) => resultOf(evaluator, callee, call, context))
  return results.length === 0 ? opaque(call) : union(results, call)
}

function resultOf(evaluator: Evaluator, callee: Possibility, call: CallValue, context: Context | null): Values {
  switch (callee.kind) {
    case 'function':
      return localResult(evaluator, callee.function, callee.self, call, context)
    case 'class':
      return [instanceRecord(evaluator, callee.class, call, context)]
    case 'import': {
      const parsed = parsedByFunction(evaluator, callee, call, context)
      if (parsed) return [parsed]
      return (
        promisedModule(evaluator, call, context) ??
        libraryCall(evaluator, { module: callee.module, path: callee.path }, call, context) ?? [
          { kind: 'result', call, callee: { module: callee.module, path: callee.path }, path: [], context, at: call },
        ]
      )
    }
    case 'result': {
      const method = methodCall(evaluator, call, context)
      if (method) return method
      const path = [...callee.callee.path, ...callee.path]
      return [{ kind: 'result', call, callee: { module: callee.callee.module, path }, path: [], context, at: call }]
    }
    default:
      return methodCall(evaluator, call, context) ?? opaque(call)
  }
}

function localResult(
  evaluator: Evaluator,
  target: FunctionValue,
  self: RecordObject | null,
  call: CallValue,
  context: Context | null,
): Values {
  const inner = evaluator.follow(target, self, call, context)
  const values = union(returned(evaluator, target, inner), call)
  if (values.length === 0) return target.returns ? evaluator.fromType(target.returns) : outside(call)
  return values.map((value) => (value.kind === 'record' ? changedLater(evaluator, value, call, context) : value))
}

/** The values of each expression that a function may return, as far as tests before it tell. */
function returned(evaluator: Evaluator, target: FunctionValue, context: Context | null): readonly Values[] {
  const all = evaluator.calls.returnsOf(target).map((value) => ({ value, values: evaluator.evaluate(value, context) }))
  const each = all.map(({ values }) => values)
  // If one of them at most is known, nothing depends on which one it is.
  if (each.filter((values) => values.some(isTelling)).length < 2) return each
  const left = all.filter(({ value }) => isReached(evaluator, value, context))
  return left.length > 0 ? left.map(({ values }) => values) : each
}

function isTelling(value: Possibility): boolean {
  return !isUnknown(value) && !isNull(value)
}

/** `payload = build(); payload["x"] = …`: the caller's changes to a function's object. */
function changedLater(evaluator: Evaluator, record: RecordObject, call: Value, context: Context | null): RecordObject {
  const later = mutationsOf(evaluator, call, context)
  if (later.writes.length === 0 && later.removed.length === 0 && !later.open) return record
  return {
    ...record,
    writes: applyRemovals(mergedPlacements([record.writes, later.writes]), later),
    open: record.open || later.open,
  }
}
