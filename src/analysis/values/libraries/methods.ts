import {
  copiers,
  nodeParameters,
  numberMakers,
  schemaParsers,
  textKeepers,
  textMakers,
  textReplacers,
} from '../../../knowledge/libraries'
import type { CallValue } from '../../../syntax/model'
import type { Evaluator } from '../evaluator'
import {
  type Context,
  exactKeys,
  isNull,
  isUnknown,
  jsonType,
  outside,
  type Possibility,
  type Values,
} from '../possibility'
import { anyOf } from '../properties'
import { union } from '../union'
import { parsedBySchema, schemasOf } from './schemas'
import { nodeParameter } from './widgets'
import { isTextMethod, replacedByPattern, textMethod } from '../texts/textMethods'
import { joinedList } from '../records/joinedLists'
import { formatted } from '../texts/texts'

/** The result of a method if its name determines it; else null. */
export function methodCall(evaluator: Evaluator, call: CallValue, context: Context | null): Values | null {
  if (call.callee.kind !== 'member' || call.callee.property === null) return null
  const name = call.callee.property
  const object = evaluator.evaluate(call.callee.object, context)
  if (name === nodeParameters.reads) return nodeParameter(evaluator, call)
  if (name === 'get') return getter(evaluator, object, call, context)
  const given = () => call.arguments.map(({ value }) => evaluator.evaluate(value, context))
  const made = isTextMethod(name)
    ? textMethod(object, name, given(), call, evaluator.program.dialect.operators.replacesAll)
    : null
  if (made) return made
  const [first, second] = call.arguments
  if (textReplacers.has(name) && first?.value.kind === 'regex' && second) {
    const by = evaluator.evaluate(second.value, context)
    const replaced = replacedByPattern(object, first.value.pattern, by, call)
    if (replaced && replaced.length > 0) return replaced
  }
  if (textKeepers.has(name)) {
    const unseen = { kind: 'text', pieces: null, at: call } as const
    return object.length > 0
      ? union([object.map((value) => (jsonType(value) === 'text' || isNull(value) ? value : unseen))], call)
      : [unseen]
  }
  const listed = name === 'join' ? joinedList(evaluator, call, context) : null
  if (listed) return listed
  if (name === 'format') return formatted(object, given(), call)
  if (textMakers.has(name)) return [{ kind: 'text', pieces: null, at: call }]
  if (schemaParsers.has(name)) {
    const parsed = parsedBySchema(schemasOf(evaluator, call, context), call)
    if (parsed) return [parsed]
  }
  if (numberMakers.has(name) && !object.some((value) => value.kind === 'record')) return [{ kind: 'number', at: call }]
  if (copiers.has(name) && object.some((value) => value.kind === 'record')) return object
  return null
}

/**
 * `table.get("key", default)`. A `get` of anything else belongs to some library, unless its second argument is a plain
 * value, which no client accepts.
 */
function getter(evaluator: Evaluator, object: Values, call: CallValue, context: Context | null): Values | null {
  const [key, fallback] = call.arguments
  if (!key || call.arguments.length > 2) return null
  if (key.value.kind !== 'text' || key.value.value === null) return fromTable(evaluator, object, call, context)
  if (object.some((value) => value.kind === 'result' && value.path.length === 0 && value.callee.module !== '')) {
    const plain = fallback ? evaluator.evaluate(fallback.value, context) : []
    return plain.length > 0 && plain.every((value) => value.kind === 'exact' || value.kind === 'text')
      ? union([outside(call), plain], call)
      : null
  }
  const values = evaluator.property(object, key.value.value, call)
  const known = values.filter((value) => !(value.kind === 'exact' && value.missing))
  if (!fallback) return known.length > 0 ? known : outside(call)
  const mayMiss =
    known.length < values.length ||
    known.length === 0 ||
    known.some(isUnknown) ||
    known.some((value) => value.kind === 'environment')
  return mayMiss ? union([known, evaluator.evaluate(fallback.value, context)], call) : known
}

/** `models.get(id, default)`: any value of the table, or the default. */
function fromTable(evaluator: Evaluator, tables: Values, call: CallValue, context: Context | null): Values | null {
  const [key, fallback] = call.arguments
  const isTable = (value: Possibility) => value.kind === 'record' && !value.open && !value.class
  if (!key || tables.length === 0 || !tables.every(isTable)) return null
  const keys = exactKeys(evaluator.evaluate(key.value, context))
  const values = union(
    keys
      ? keys.map((each) => evaluator.property(tables, each, call))
      : tables.map((table) => anyOf(evaluator, table, call)),
    call,
  )
  const known = values.filter((value) => !(value.kind === 'exact' && value.missing))
  if (fallback && (!keys || known.length < values.length))
    return union([known, evaluator.evaluate(fallback.value, context)], call)
  return known.length > 0 ? known : null
}
