import {
  checkedKeys,
  objectSchemaName,
  objectSchemas,
  optionalMarks,
  schemaCheckers,
  schemaChoices,
  schemaDefaults,
  schemaModules,
  schemaOpeners,
  schemaParsers,
  schemaTransforms,
  schemaTypes,
  schemaUnions,
} from '../../../knowledge/libraries'
import type { CallValue, RecordValue, TypeNode, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { lastName } from '../../program/names'
import type { Evaluator } from '../evaluator'
import type { Callee, Context, KeyWrite, Possibility, RecordObject, Values } from '../possibility'

/** The result of `z.object({…}).parse(x)`: a record with the schema's types. Null for anything else. */
export function parsedBySchema(schema: Values, at: AnyNode): RecordObject | null {
  const made = schema.find((value) => value.kind === 'result' && isObjectSchema(value.callee))
  if (made?.kind !== 'result') return null
  const shape = objectArgument(made.call)
  if (shape?.kind !== 'record') return null
  return recordOfShape(
    shape,
    at,
    methodsOf(made.call).some((name) => schemaOpeners.has(name)),
  )
}

/** The result of `v.parse(schema, x)`; null for any other function. */
export function parsedByFunction(
  evaluator: Evaluator,
  { module, path }: Callee,
  call: CallValue,
  context: Context | null,
): RecordObject | null {
  if (!schemaModules.test(module) || !schemaParsers.has(path.at(-1) ?? '')) return null
  return parsedBySchema(schemasOf(evaluator, call, context), call)
}

/** A key of the result of `z.object({…}).safeParse(x)`; null for anything else. */
export function checkedBySchema(
  evaluator: Evaluator,
  { call, callee, path, context }: Possibility & { readonly kind: 'result' },
  key: string,
  at: AnyNode,
): RecordObject | null {
  if (path.length > 0 || !checkedKeys.has(key) || !schemaCheckers.has(callee.path.at(-1) ?? '')) return null
  return parsedBySchema(schemasOf(evaluator, call, context), at)
}

/** The schemas that a call validates with: its receiver, or its first argument. */
export function schemasOf(evaluator: Evaluator, call: CallValue, context: Context | null): Values {
  const [first] = call.arguments
  return [
    ...(call.callee.kind === 'member' ? evaluator.evaluate(call.callee.object, context) : []),
    ...(first ? evaluator.evaluate(first.value, context) : []),
  ]
}

/** The fields of a schema, as they are written in `z.object({…})`. */
export function recordOfShape(shape: RecordValue, at: AnyNode, mayHaveMore: boolean): RecordObject {
  const writes: KeyWrite[] = []
  for (const entry of shape.entries) {
    if (entry.kind !== 'entry' || entry.key === null) continue
    const names = methodsOf(entry.value)
    const transforms = names.some((name) => schemaTransforms.has(name))
    const fallback = transforms ? null : (argumentsOf(entry.value, schemaDefaults)[0] ?? null)
    writes.push({
      key: entry.key,
      value: fallback,
      ...(fallback ? { isDefault: true as const } : {}),
      type: typeOf(entry.value),
      choices: transforms ? [] : argumentsOf(entry.value, schemaChoices),
      context: null,
      at: entry,
      keySpan: entry.keySpan,
      conditions: [],
      optional: names.some((name) => optionalMarks.has(name)),
    })
  }
  const open = writes.length < shape.entries.length || mayHaveMore
  return { kind: 'record', at, context: null, writes: writes, open, class: null }
}

function isObjectSchema({ module, path }: Callee): boolean {
  return schemaModules.test(module) && objectSchemas.has(path.find((name) => objectSchemaName.test(name)) ?? '')
}

/** The argument of the innermost `object(…)` of a chain like `z.object({…}).strict()`. */
function objectArgument(call: CallValue): Value | null {
  for (let at: Value = call; at.kind === 'call';) {
    const callee: Value = at.callee
    if (callee.kind === 'member' && objectSchemaName.test(callee.property ?? '')) return at.arguments[0]?.value ?? null
    if (callee.kind !== 'member') return at.arguments[0]?.value ?? null
    at = callee.object
  }
  return null
}

/** The names of a chain, from the first: `z.number().int()` is z, number, int. */
function methodsOf(value: Value): readonly string[] {
  const names: string[] = []
  for (let at = value; ;) {
    if (at.kind === 'call') at = at.callee
    else if (at.kind === 'member') {
      if (at.property !== null) names.unshift(at.property)
      at = at.object
    } else return names
  }
}

/** What calls of such a name in a chain are given: the list of `z.enum([…])`, the default of `.default("std")`. */
function argumentsOf(value: Value, names: ReadonlySet<string>): readonly Value[] {
  const found: Value[] = []
  const pending = [value]
  for (let at = pending.pop(); at; at = pending.pop()) {
    if (at.kind === 'member') pending.push(at.object)
    if (at.kind === 'list') for (const item of at.items) if (item.kind !== 'spread') pending.push(item)
    if (at.kind !== 'call') continue
    const [first] = at.arguments
    const name = lastName(at.callee)
    if (names.has(name) && first) found.push(first.value)
    // `z.union([z.literal("a"), z.literal("b")])`
    else if (schemaUnions.has(name) && first) pending.push(first.value)
    pending.push(at.callee)
  }
  return found
}

function typeOf(value: Value): TypeNode {
  const names = methodsOf(value)
  const { span } = value
  // A transformed value has the type of whatever the function gives.
  if (names.some((name) => schemaTransforms.has(name))) return { kind: 'unknown-type', span }
  const known = schemaTypes.get(names.find((name) => name !== 'coerce') ?? '')
  return { kind: known ? `${known}-type` : 'unknown-type', span }
}
