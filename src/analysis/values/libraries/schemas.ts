import {
  objectSchemaName,
  objectSchemas,
  optionalMarks,
  schemaModules,
  schemaOpeners,
  schemaTransforms,
  schemaTypes,
} from '../../../knowledge/libraries'
import type { CallValue, TypeNode, Value } from '../../../syntax/model'
import type { Callee, KeyWrite, RecordObject, Values } from '../possibility'

/** What `z.object({…}).parse(x)` gives: a record with the types of the schema. Null for anything else. */
export function parsedBySchema(schema: Values, call: CallValue): RecordObject | null {
  const made = schema.find((value) => value.kind === 'result' && isObjectSchema(value.callee))
  if (made?.kind !== 'result') return null
  const shape = objectArgument(made.call)
  if (shape?.kind !== 'record') return null
  const writes: KeyWrite[] = []
  for (const entry of shape.entries) {
    if (entry.kind !== 'entry' || entry.key === null) continue
    writes.push({
      key: entry.key,
      value: null,
      type: typeOf(entry.value),
      context: null,
      at: entry,
      keySpan: entry.keySpan,
      conditions: [],
      optional: methodsOf(entry.value).some((name) => optionalMarks.has(name)),
    })
  }
  const open = writes.length < shape.entries.length || methodsOf(made.call).some((name) => schemaOpeners.has(name))
  return { kind: 'record', at: call, context: null, writes: writes, open, class: null }
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

function typeOf(value: Value): TypeNode {
  const names = methodsOf(value)
  const { span } = value
  // A transformed value has the type of whatever the function gives.
  if (names.some((name) => schemaTransforms.has(name))) return { kind: 'unknown-type', span }
  const known = schemaTypes.get(names.find((name) => name !== 'coerce') ?? '')
  return { kind: known ? `${known}-type` : 'unknown-type', span }
}
