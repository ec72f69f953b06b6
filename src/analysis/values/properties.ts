import { environmentExports, environmentGlobals } from '../../knowledge/libraries'
import type { FunctionValue } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { isParsedArguments, parsedArgument } from './libraries/argparse'
import { checkedBySchema } from './libraries/schemas'
import { methodOf } from '../program/callGraph'
import { environmentVariable } from './libraries/environment'
import type { Evaluator } from './evaluator'
import { exportOf } from './namespaces'
import { outside, type Possibility, type RecordObject, type Values } from './possibility'
import { union } from './union'
import { lasting } from './records/lasting'
import { reachableWrites } from './situations/reachability'
import { deciding, writesOf } from './recordObject'

/** An unknown key of a table may give any of its values. */
export function anyOf(evaluator: Evaluator, value: Possibility, at: AnyNode): Values {
  if (value.kind === 'record' && !value.open && value.writes.length > 0) {
    return union(
      value.writes.map((write) => evaluator.evaluateWrite(write)),
      at,
    )
  }
  return value.kind === 'list' ? items(evaluator, [value], at) : outside(at)
}

/** The possible values of a key of one possibility. */
export function propertyOf(evaluator: Evaluator, value: Possibility, key: string, at: AnyNode): Values {
  switch (value.kind) {
    case 'record':
      return recordProperty(evaluator, value, key, at)
    case 'list': {
      const item = value.items?.[Number(key)]
      if (item && item.kind !== 'spread') return evaluator.evaluate(item, value.context)
      return key === 'length' ? [{ kind: 'number', at }] : outside(at)
    }
    case 'namespace':
      return exportOf(evaluator, value, key, at)
    case 'import':
      if (isEnvironmentTable(value.module, value.path)) return environmentVariable(evaluator.program, key, at)
      // A whole module also represents its default export.
      if (key === 'default' && value.path.length === 0 && value.module !== '') return [value]
      return [{ ...value, path: [...value.path, key] }]
    case 'result': {
      const checked = checkedBySchema(evaluator, value, key, at)
      if (checked) return [checked]
      return (
        (value.path.length === 0 && isParsedArguments(value.callee)
          ? parsedArgument(evaluator, value.call, key, at)
          : null) ?? [{ ...value, path: [...value.path, key] }]
      )
    }
    case 'class': {
      const field = value.class.fields.find((each) => each.name === key)
      if (field?.value) return evaluator.evaluate(field.value)
      const method = value.class.methods.find((each) => each.name === key)
      return method ? [{ kind: 'function', function: method, at: method, self: null }] : outside(at)
    }
    case 'exact':
    case 'text':
      // `Mode.PRO.value`: strings have no such property, members of an enum do.
      if (key === 'value') return [value]
      return key === 'length' ? [{ kind: 'number', at }] : outside(at)
    default:
      return outside(at)
  }
}

function recordProperty(evaluator: Evaluator, record: RecordObject, key: string, at: AnyNode): Values {
  const all = writesOf(record, key)
  const writes = deciding(reachableWrites(evaluator, all))
  if (writes.length === 0) {
    const method = record.class && methodFor(evaluator, record, key)
    if (method?.kind === 'function' && method.function.isGetter) return getter(evaluator, method.function, at)
    if (method) return [method]
    return record.open || record.class ? outside(at) : [{ kind: 'exact', value: null, missing: true, at }]
  }
  // A later write that a situation rules out still shows that its test failed.
  const values = writes.map((write) => lasting(evaluator, all, write, evaluator.evaluateWrite(write)))
  const sometimes = writes.every((write) => write.conditions.length > 0 || write.optional)
  if (sometimes && !record.class)
    values.push(record.open ? outside(at) : [{ kind: 'exact', value: null, missing: true, at }])
  return union(values, at)
}

function getter(evaluator: Evaluator, getter: FunctionValue, at: AnyNode): Values {
  const values = union(
    evaluator.calls.returnsOf(getter).map((value) => evaluator.evaluate(value)),
    at,
  )
  return values.length > 0 ? values : outside(at)
}

function methodFor(evaluator: Evaluator, record: RecordObject, key: string): Possibility | null {
  const method = record.class && methodOf(evaluator.program, record.class, key)
  return method ? { kind: 'function', function: method, at: method, self: record } : null
}

/** The possible items of a list. */
export function items(evaluator: Evaluator, values: Values, at: AnyNode): Values {
  return union(
    values.map((value) => {
      if (value.kind === 'list' && value.items) {
        return union(
          value.items.map((item) => (item.kind === 'spread' ? outside(item) : evaluator.evaluate(item, value.context))),
          at,
        )
      }
      return value.kind === 'result' && value.callee.module === '' && value.callee.path[0] === 'range'
        ? [{ kind: 'number', at } as const]
        : outside(at)
    }),
    at,
  )
}

function isEnvironmentTable(module: string, path: readonly string[]): boolean {
  const full = path.join('.')
  return module === '' ? environmentGlobals.has(full) : environmentExports.get(module) === full
}
