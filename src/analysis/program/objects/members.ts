import type { CallValue, FunctionValue, RecordValue, Value } from '../../../syntax/model'
import { onlyValueOf } from '../names'
import type { Program } from '../program'

/** How many names, calls and keys lead from a use to an object literal. */
const farthest = 6

/** What a call always returns, if known. */
type Returned = (call: CallValue) => Value | null

/** A function of an object literal: `const api = { create(body) { … } }`, `return { create }`. */
export function memberFunction(
  program: Program,
  object: Value,
  name: string,
  returned: Returned,
): FunctionValue | null {
  const value = onlyEntryOf(recordIn(program, object, returned, 0), name)
  return value && functionNamed(program, value)
}

/** The object literal that an expression stands for; null if its entries are not all in one place. */
function recordIn(program: Program, value: Value, returned: Returned, far: number): RecordValue | null {
  if (far > farthest) return null
  const inner = (each: Value | null) => each && recordIn(program, each, returned, far + 1)
  switch (value.kind) {
    case 'record':
      return value
    case 'cast':
    case 'await':
      return inner(value.value)
    case 'name':
      return inner(onlyValueOf(program, value))
    case 'member':
      return value.property === null ? null : inner(onlyEntryOf(inner(value.object), value.property))
    case 'call':
      return inner(returned(value))
    default:
      return null
  }
}

/** The value of a key that is set once, with no object spread after it. */
function onlyEntryOf(record: RecordValue | null, name: string): Value | null {
  const [only, ...more] = record?.entries.filter((entry) => entry.kind === 'spread' || entry.key === name) ?? []
  return only?.kind === 'entry' && more.length === 0 ? only.value : null
}

/** A function, or a name that always stands for one. */
function functionNamed(program: Program, value: Value): FunctionValue | null {
  if (value.kind !== 'name') return functionIn(value)
  const [definition, ...more] = program.resolve(value)?.definitions ?? []
  if (definition?.kind === 'function' && more.length === 0) return definition.function
  const only = onlyValueOf(program, value)
  return only && functionIn(only)
}

/** Unwraps a function from wrappers that keep it callable: `useCallback(async () => …)`, casts. */
export function functionIn(value: Value): FunctionValue | null {
  if (value.kind === 'function') return value
  if (value.kind === 'cast') return functionIn(value.value)
  return null
}
