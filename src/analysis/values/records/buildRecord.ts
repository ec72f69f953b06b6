import { dataClassMarks, fieldConverter, settingsBases } from '../../../knowledge/libraries'
import type { BinaryValue, CallValue, ClassValue, FunctionValue, NameValue, RecordValue } from '../../../syntax/model'
import { remembered } from '../../../syntax/remembered'
import { basesOf, constructorOf, makerOf, superCallOf } from '../../program/callGraph'
import { conditionsBetween } from '../../program/conditions'
import type { Evaluator } from '../evaluator'
import { applyRemovals, mutationsOf } from './mutations'
import { mergedFrom, mergedInOrder } from './merge'
import { keywordPlacements } from './keywords'
import { type Context, type KeyWrite, type RecordObject } from '../possibility'
import { mergedPlacements } from '../recordObject'
import { nameOf } from '../texts/written'

/** The object of a literal, with all later changes. */
export function recordOfLiteral(evaluator: Evaluator, literal: RecordValue, context: Context | null): RecordObject {
  const parts: (readonly KeyWrite[])[] = []
  let open = false
  for (const entry of literal.entries) {
    if (entry.kind === 'spread') {
      const merged = mergedFrom(evaluator, entry.value, context)
      parts.push(merged.writes)
      open ||= merged.open
    } else {
      const keys = entry.key === null && entry.computed ? evaluator.evaluate(entry.computed, context) : []
      const exact = entry.key ?? (keys.length === 1 && keys[0]?.kind === 'exact' ? String(keys[0].value) : null)
      if (exact === null) open = true
      else
        parts.push([
          {
            key: exact,
            value: entry.value,
            type: null,
            context,
            at: entry,
            keySpan: entry.keySpan,
            conditions: [],
            optional: false,
          },
        ])
    }
  }
  const later = mutationsOf(evaluator, literal, context)
  const writes = literal.entries.some(({ kind }) => kind === 'spread') ? mergedPlacements(parts) : parts.flat()
  return {
    kind: 'record',
    at: literal,
    context,
    writes: applyRemovals([...writes, ...later.writes], later),
    open: open || later.open,
    class: null,
  }
}

/** `dict(a=1, **more)`, `Object.assign({}, a, b)`: an object made by a call, from keywords and other records. */
export function calledRecord(
  evaluator: Evaluator,
  call: CallValue,
  sources: readonly CallValue['arguments'][number][],
  context: Context | null,
): RecordObject {
  const merged = mergedInOrder(
    evaluator,
    sources.map(({ value }) => value),
    context,
  )
  const keywords = keywordPlacements(evaluator, call, context)
  const later = mutationsOf(evaluator, call, context)
  return {
    kind: 'record',
    at: call,
    context,
    writes: applyRemovals(mergedPlacements([merged.writes, keywords.writes, later.writes]), later),
    open: merged.open || keywords.open || later.open,
    class: null,
  }
}

/** `a | b`: a new object with the keys of both. */
export function recordOfOperands(evaluator: Evaluator, operation: BinaryValue, context: Context | null): RecordObject {
  const merged = mergedInOrder(evaluator, [operation.left, operation.right], context)
  return { kind: 'record', at: operation, context, ...merged, class: null }
}

/** A call that makes an object. */
interface Making {
  readonly call: CallValue
  readonly context: Context | null
}

/**
 * An instance of a local class: its fields and defaults, what the constructor call passes, what the constructor and
 * other methods assign to `self` / `this`, and what is assigned to the instance afterwards.
 */
export function instanceRecord(
  evaluator: Evaluator,
  owner: ClassValue,
  call: CallValue | null,
  context: Context | null,
): RecordObject {
  const keywords =
    call && !makerOf(evaluator.program, owner)
      ? keywordPlacements(evaluator, call, context)
      : { writes: [], open: false }
  const later = call ? mutationsOf(evaluator, call, context) : { writes: [], open: false }
  return {
    kind: 'record',
    at: call ?? owner,
    context,
    writes: mergedPlacements([
      ...writesOf(evaluator, owner, call && { call, context }, null),
      keywords.writes,
      later.writes,
    ]),
    open: keywords.open || later.open,
    class: owner,
  }
}

/**
 * What a class and those above it write to its objects, in order.
 * @param heir the class of the object, if another: the constructors above call its methods
 */
function writesOf(
  evaluator: Evaluator,
  owner: ClassValue,
  making: Making | null,
  heir: ClassValue | null,
  depth = 0,
): (readonly KeyWrite[])[] {
  const above = depth < 5 ? basesOf(evaluator.program, owner) : []
  const next = above.length > 0 ? makingAbove(evaluator, owner, making, heir) : null
  return [
    ...above.flatMap((base) => writesOf(evaluator, base, next, heir ?? owner, depth + 1)),
    fieldsOf(owner),
    selfAssignments(evaluator, owner, making, heir),
  ]
}

/** The call of the constructor above: the one in the own constructor, or else the one that made the object. */
function makingAbove(
  evaluator: Evaluator,
  owner: ClassValue,
  making: Making | null,
  heir: ClassValue | null,
): Making | null {
  const maker = constructorOf(owner)
  if (!maker) return making ?? { call: implicitCall(owner), context: null }
  const call = superCallOf(evaluator.program, evaluator.calls, owner)
  return call && { call, context: making && entered(evaluator, maker, making, heir) }
}

function entered(evaluator: Evaluator, maker: FunctionValue, making: Making, heir: ClassValue | null): Context {
  return evaluator.enter(maker, heir && evaluator.selfOf(heir), making.call, making.context)
}

/** A class without a constructor hands on what it gets: `constructor(...args) { super(...args) }`. */
const implicitCall = remembered<ClassValue, CallValue>(({ span }) => {
  const name = (text: string): NameValue => ({ kind: 'name', name: text, span })
  const handed = { kind: 'positional-spread', span, name: null, value: name('args') } as const
  return { kind: 'call', span, callee: name('super'), arguments: [handed], argumentsSpan: span, isNew: false }
})

function fieldsOf(owner: ClassValue): readonly KeyWrite[] {
  const converted = convertedFields(owner)
  const isFilled = owner.bases.some(({ value }) => settingsBases.has(nameOf(value) ?? ''))
  return owner.fields.map((field) => ({
    key: field.name,
    value: converted.has(field.name) ? null : field.value,
    type: converted.has(field.name) ? null : field.annotation,
    context: null,
    at: field,
    keySpan: field.nameSpan,
    conditions: [],
    optional: field.optional,
    ...(isFilled ? { isDefault: true } : {}),
  }))
}

/** An instance that is passed in. Whoever created it may have set its fields to other values than their defaults. */
export function givenInstance(evaluator: Evaluator, owner: ClassValue): RecordObject {
  const made = instanceRecord(evaluator, owner, null, null)
  if (constructorOf(owner)) return made
  return {
    ...made,
    writes: made.writes.map((write) => (write.conditions.length === 0 ? { ...write, isDefault: true } : write)),
  }
}

/** Whether the constructor accepts the fields: a Python dataclass, or a pydantic model. */
export function isDataClass({ decorators, bases }: ClassValue): boolean {
  return [...decorators, ...bases.map(({ value }) => value)].some((value) =>
    dataClassMarks.has(nameOf(value.kind === 'call' ? value.callee : value) ?? ''),
  )
}

/** Fields that a pydantic serializer or validator may turn into something else. */
function convertedFields(owner: ClassValue): ReadonlySet<string> {
  const names = new Set<string>()
  for (const decorator of owner.methods.flatMap(({ decorators }) => decorators)) {
    if (decorator.kind !== 'call' || decorator.callee.kind !== 'name' || !fieldConverter.test(decorator.callee.name))
      continue
    for (const { value } of decorator.arguments)
      if (value.kind === 'text' && value.value !== null) names.add(value.value)
  }
  return names
}

/**
 * `self.x = value` and parameter properties in all methods, with parameters replaced by the constructor's arguments.
 */
function selfAssignments(
  evaluator: Evaluator,
  owner: ClassValue,
  making: Making | null,
  heir: ClassValue | null,
): KeyWrite[] {
  const maker = constructorOf(owner)
  return owner.methods.flatMap((method) => {
    const own = making && method === maker ? entered(evaluator, method, making, heir) : null
    return [...fieldsTaken(evaluator, method, making), ...assignedIn(evaluator, method, method === maker, own)]
  })
}

/** Parameters that are fields too: `constructor(private readonly key: string)`. */
function fieldsTaken(evaluator: Evaluator, method: FunctionValue, making: Making | null): KeyWrite[] {
  return method.parameters.flatMap((parameter): KeyWrite[] => {
    const { target, defaultValue, isField, annotation, optional } = parameter
    if (!isField || target.kind !== 'name') return []
    const passed = making && evaluator.calls.argumentFor(making.call, method, parameter)
    const value = passed && passed !== 'unknown' ? passed.value : defaultValue
    const own = value === defaultValue ? null : (making?.context ?? null)
    const { name: key, span: keySpan } = target
    return [{ key, value, type: annotation, context: own, at: parameter, keySpan, conditions: [], optional }]
  })
}

function assignedIn(
  evaluator: Evaluator,
  method: FunctionValue,
  isMaker: boolean,
  context: Context | null,
): KeyWrite[] {
  return evaluator.calls.selfWritesOf(method).flatMap((step): KeyWrite[] => {
    const [target] = step.targets
    if (target?.kind !== 'member' || target.property === null || !step.value) return []
    const conditions = isMaker
      ? conditionsBetween(evaluator.program, step, method.body)
      : [{ node: method, branch: 'called' }]
    const { property: key, propertySpan: keySpan } = target
    return [{ key, value: step.value, type: step.annotation, context, at: step, keySpan, conditions, optional: false }]
  })
}
