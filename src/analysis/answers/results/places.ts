import {
  cacheWriters,
  genericStoringMethods,
  modelTakers,
  readingMethod,
  storeName,
  storingMethod,
} from '../../../knowledge/libraries'
import type { CallValue, NameValue, Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { reachingDefinitions } from '../../program/flow'
import { lastName } from '../../program/names'
import type { Evaluator } from '../../values/evaluator'
import { keepingTimeOf } from '../../values/libraries/arguments'
import type { Possibility } from '../../values/possibility'
import { methodRole, wrapperArgument } from '../responseMethods'
import { fieldRead } from './models'
import { columnRead } from './tables'

/** Where something is kept. */
export interface Place {
  /** The words of what keeps it: `supabase`, `from`, `"clips"`; none for a function alone (`writeFile`). */
  readonly store: readonly string[]
  /** The name at the place, if there is one: `"last"` in `set("last", url)`. */
  readonly name: string | null
  /** The key of the stored record; empty if the value is stored as a whole. */
  readonly key: string
}

/** Whether a call writes where things outlive the program, and for no set time. */
export function stores(call: CallValue): boolean {
  const { callee } = call
  const name = lastName(callee)
  const isStore =
    storingMethod.test(name) ||
    (callee.kind === 'member' &&
      genericStoringMethods.has(name) &&
      names(callee.object).some((each) => storeName.test(each)))
  return isStore && !expires(call, name)
}

/** A cache that forgets in time: `set(key, url, ex=3600)`, `setex(key, 3600, url)`, `set(key, url, 'EX', 3600)`. */
function expires(call: CallValue, name: string): boolean {
  const writer = cacheWriters.get(name)
  return writer !== undefined && keepingTimeOf(call, writer.time) !== null
}

/** The names of a chain: `supabase.from('clips').update` has `supabase` and `from`. */
function names(value: Value): string[] {
  if (value.kind === 'call') return names(value.callee)
  if (value.kind === 'await' || value.kind === 'cast') return names(value.value)
  return value.kind === 'member' ? [...names(value.object), value.property ?? ''] : [lastName(value)]
}

/** The place that a call which stores writes one of its arguments to. */
export function placeOf(
  evaluator: Evaluator,
  { callee, arguments: given }: CallValue,
  argument: Value,
  key: string,
): Place {
  const first = given[0]?.value
  return {
    store: callee.kind === 'member' ? words(evaluator, callee.object) : [],
    name: first && first !== argument ? nameOf(evaluator, first) : null,
    key,
  }
}

/** What a text is, or how it is written. */
function nameOf(evaluator: Evaluator, value: Value): string | null {
  if (value.kind !== 'text') return null
  return value.value === null ? evaluator.program.sourceOf(value) : JSON.stringify(value.value)
}

/** The names of a chain with the texts, and the models, that are given on the way. */
function words(evaluator: Evaluator, value: Value): string[] {
  if (value.kind === 'await' || value.kind === 'cast') return words(evaluator, value.value)
  if (value.kind === 'member') return [...words(evaluator, value.object), value.property ?? '']
  if (value.kind !== 'call') return [lastName(value)]
  const takesModel = modelTakers.has(lastName(value.callee))
  const given = value.arguments.flatMap(({ value: argument }, index) =>
    takesModel && index === 0 && argument.kind === 'name' ? [argument.name] : (nameOf(evaluator, argument) ?? []),
  )
  return [...words(evaluator, value.callee), ...given]
}

/** A place as a text, by which places are compared. */
export function textOf({ store, name, key }: Place): string {
  return JSON.stringify([store, name, key])
}

/** The places that a value may be read from, as texts: by a call on the same store, and under the same key. */
export function placesRead(evaluator: Evaluator, value: Possibility): readonly string[] {
  if (value.kind !== 'result' && value.kind !== 'outside' && value.kind !== 'opaque') return []
  const own = value.kind === 'result' ? [value] : []
  const all: readonly Reading[] = [...own, ...readings(evaluator, value.at, [])]
  return all.flatMap((reading) => [
    ...placesOf(evaluator, reading),
    ...[columnRead(evaluator, reading.call, reading.path), fieldRead(reading.call, reading.path)].filter(
      (place) => place !== null,
    ),
  ])
}

/** A call, and the keys that are read from its result. */
interface Reading {
  readonly call: CallValue
  readonly path: readonly string[]
}

/** The words for the store end before the one for reading: `supabase`, `from`, `"clips"` before `select`. */
function placesOf(evaluator: Evaluator, { call, path }: Reading): readonly string[] {
  const said = words(evaluator, call)
  const key = path.at(-1) ?? ''
  return said.flatMap((word, length) => {
    if (!readingMethod.test(word)) return []
    const store = said.slice(0, length)
    const named = said[length + 1]
    return [
      ...(store.length > 0 ? [textOf({ store, name: null, key })] : []),
      ...(named === undefined ? [] : [textOf({ store, name: named, key })]),
    ]
  })
}

const mostSteps = 12

/** The calls that an expression may be read from, backwards within the function. */
function readings(evaluator: Evaluator, value: AnyNode, path: readonly string[], steps = 0): readonly Reading[] {
  if (steps > mostSteps) return []
  evaluator.program.work.spend()
  const from = (inner: AnyNode, ...keys: string[]) => readings(evaluator, inner, [...keys, ...path], steps + 1)
  switch (value.kind) {
    case 'await':
    case 'cast':
      return from(value.value)
    case 'member':
      return from(value.object, value.property ?? (value.index?.kind === 'number' ? String(value.index.value) : '[]'))
    case 'logical':
      return [value.left, value.right].flatMap((side) => from(side))
    case 'conditional':
      return [value.then, value.otherwise].flatMap((side) => from(side))
    case 'name':
      return definitionsOf(evaluator, value).flatMap(({ value: given, keys }) => from(given, ...keys))
    case 'call': {
      const role = methodRole(value)
      const holder = role?.kind === 'key' && value.callee.kind === 'member' ? value.callee.object : null
      const wrapped = wrapperArgument(evaluator, value, null)
      if (wrapped) return wrapped.gives === 'item' ? from(wrapped.value, '[]') : from(wrapped.value)
      return [{ call: value, path }, ...(holder && role?.kind === 'key' ? from(holder, role.key) : [])]
    }
    default:
      return []
  }
}

function definitionsOf(
  { program }: Evaluator,
  name: NameValue,
): readonly { readonly value: Value; readonly keys: readonly string[] }[] {
  const binding = program.resolve(name)
  if (!binding) return []
  return reachingDefinitions(program, binding, name)
    .slice(-mostSteps)
    .flatMap((definition) => {
      const keys = definition.path.map(({ key }) => key ?? '[]')
      if (definition.kind === 'value') return [{ value: definition.value, keys }]
      return definition.kind === 'item' ? [{ value: definition.iterable, keys: ['[]', ...keys] }] : []
    })
}
