import {
  modelBases,
  modelKeepers,
  modelMakers,
  modelManagers,
  modelSavers,
  modelTakers,
  modelWriters,
  writingTakers,
} from '../../../knowledge/libraries'
import type { CallValue, NameValue, Value } from '../../../syntax/model'
import { lastName, onlyValueOf } from '../../program/names'
import type { Evaluator } from '../../values/evaluator'

/** The place of a field of a model, or of a column of a table that code refers to by a name: `Clip.url`. */
export function fieldPlace(model: string, field: string): string {
  return JSON.stringify(['model', model, field])
}

/** The model that a call writes its arguments to; null if it is not one, or may be something else. */
export function modelWritten(evaluator: Evaluator, { callee }: CallValue): string | null {
  if (callee.kind !== 'member' || !modelWriters.has(lastName(callee))) return null
  return modelIn(callee, ({ name, by }) =>
    by === null ? isModel(evaluator, name) : modelManagers.has(by) || writingTakers.has(by),
  )
}

/** The model objects that a call saves: its arguments (`session.add(clip)`), or its receiver (`clip.save()`). */
export function modelsSaved(evaluator: Evaluator, { callee, arguments: given }: CallValue): readonly Made[] {
  if (callee.kind !== 'member' || !modelSavers.has(lastName(callee))) return []
  const keeps = modelKeepers.test(lastName(callee.object))
  const values = given.length === 0 ? [callee.object] : given.flatMap(({ value }) => itemsOf(value))
  return values.flatMap((value) => {
    const made = madeOf(evaluator, value)
    return made && (keeps || isModel(evaluator, made.name)) ? [{ model: made.name.name, call: made.call }] : []
  })
}

function itemsOf(value: Value): readonly Value[] {
  if (value.kind !== 'list') return [value]
  return value.items.flatMap((item) => (item.kind === 'spread' ? [] : [item]))
}

/** An object of a model, and what makes it. */
interface Made {
  readonly model: string
  readonly call: CallValue
}

/** Whether a name is that of a class of rows, or of what a library makes for one. */
function isModel({ program }: Evaluator, name: NameValue): boolean {
  const [only, ...more] = program.resolve(name)?.definitions ?? []
  if (!only || more.length > 0) return false
  if (only.kind === 'value') return only.value.kind === 'call' && modelMakers.has(lastName(only.value.callee))
  if (only.kind !== 'class') return false
  const { bases, decorators } = only.class
  const decorated = decorators.map((each) => (each.kind === 'call' ? each.callee : each))
  return (
    bases.some(({ value }) => modelBases.has(lastName(value))) ||
    decorated.some((each) => modelMakers.has(lastName(each)))
  )
}

/** `Clip(url=url)`, or a variable whose only value is one. */
function madeOf(evaluator: Evaluator, value: Value): { readonly name: NameValue; readonly call: CallValue } | null {
  if (value.kind === 'await' || value.kind === 'cast') return madeOf(evaluator, value.value)
  if (value.kind === 'call') {
    const { callee } = value
    return callee.kind === 'name' && isModelName(callee) ? { name: callee, call: value } : null
  }
  if (value.kind !== 'name') return null
  const only = onlyValueOf(evaluator.program, value)
  return only?.kind === 'call' ? madeOf(evaluator, only) : null
}

/** The place of the field that is the last of some keys of a call's result. */
export function fieldRead(call: CallValue, path: readonly string[]): string | null {
  const key = path.at(-1)
  const model = key === undefined || /^(?:\d+|\[\])$/.test(key) ? null : modelIn(call)
  return model === null || key === undefined ? null : fieldPlace(model, key)
}

const longestChain = 12

/** How a chain refers to a model. */
interface Named {
  readonly name: NameValue
  /** The method that gets it as an argument, or the manager that is accessed; null if its own method is called. */
  readonly by: string | null
}

/** The one model that a chain of calls works on: `Clip.objects.get`, `select(Clip)`, `db.insert(clips).values`. */
function modelIn(value: Value, accepts: (named: Named) => boolean = () => true): string | null {
  const found = new Set(modelsNamed(value).flatMap((each) => (accepts(each) ? [each.name.name] : [])))
  const [only, ...more] = found
  return only !== undefined && more.length === 0 ? only : null
}

function modelsNamed(value: Value, depth = 0): readonly Named[] {
  const found: Named[] = []
  let at = value
  for (let length = 0; length < longestChain; length += 1) {
    if (at.kind === 'call') {
      for (const each of modelsTaken(at, depth)) found.push(each)
      at = at.callee
    } else if (at.kind === 'member') {
      const { object, property } = at
      if (object.kind === 'name' && isModelName(object) && property !== null)
        found.push({ name: object, by: modelManagers.has(property) ? property : null })
      at = object
    } else if (at.kind === 'await' || at.kind === 'cast') at = at.value
    else break
  }
  return found
}

/** Models that a call is given by name, and those of a query that it is given. */
function modelsTaken({ callee, arguments: given }: CallValue, depth: number): readonly Named[] {
  const by = lastName(callee)
  return given.flatMap(({ kind, value }, index) => {
    if (kind !== 'positional') return []
    if (value.kind === 'name') return index === 0 && modelTakers.has(by) ? [{ name: value, by }] : []
    return value.kind === 'call' && depth < 3 ? modelsNamed(value, depth + 1) : []
  })
}

/** Classes begin with a capital letter. */
function isModelName({ name }: NameValue): boolean {
  return /^[A-Z][a-z]/.test(name)
}
