import {
  clocks,
  datetimeClock,
  momentFunctions,
  numberKeepers,
  sameTimeMethods,
  secondsOfLocal,
  secondsOfUtc,
  spanClasses,
  spanUnits,
} from '../../../knowledge/libraries'
import type { CallValue, Value } from '../../../syntax/model'
import { remembered } from '../../../syntax/remembered'
import type { AnyNode } from '../../../syntax/visit'
import type { Evaluator } from '../evaluator'
import { keywordArgument } from './arguments'
import type { Context, Possibility, Values } from '../possibility'
import { ContextMemory } from '../memory'
import { lastName } from '../../program/names'

/**
 * A moment or a span of time as code computes it: `scale × now + offset`, with now in seconds. `time.time() + 1800` is
 * 1 × now + 1800, `Date.now()` is 1000 × now, and 1800 alone has scale 0.
 */
export interface TimeValue {
  readonly scale: number
  /** In the unit of the scale; null if unknown. */
  readonly offset: number | null
  readonly form: 'number' | 'datetime' | 'span'
  /** For datetimes: what the clock face means. `mixed` is off by the machine's time zone. */
  readonly zone: 'aware' | 'utc' | 'local' | 'mixed'
  /** The expression, as far back as it was followed. */
  readonly at: AnyNode
}

/** How deep arithmetic on times is followed. */
const maximumDepth = 24

/** The times that an expression may be; null represents an unknown one. */
export function timesOf(
  evaluator: Evaluator,
  value: Value,
  context: Context | null = null,
  depth = 0,
): readonly (TimeValue | null)[] {
  if (depth > maximumDepth) return [null]
  const memory = timesIn(evaluator)
  const known = memory.get(value, context)
  return (
    known ??
    memory.set(
      value,
      context,
      evaluator
        .evaluate(value, context)
        .flatMap((each) => timesOfPossibility(evaluator, each, context, depth + 1))
        .slice(0, most),
    )
  )
}

/** The times that possibilities may be; null represents an unknown one. */
export function timesOfValues(
  evaluator: Evaluator,
  values: Values,
  context: Context | null,
): readonly (TimeValue | null)[] {
  return values.flatMap((each) => timesOfPossibility(evaluator, each, context, 0)).slice(0, most)
}

/** How many times are distinguished. */
const most = 64

/** `a = now + now`, `b = a + a`: each is asked for twice. */
const timesIn = remembered<Evaluator, ContextMemory<Value, readonly (TimeValue | null)[]>>(() => new ContextMemory())

function timesOfPossibility(
  evaluator: Evaluator,
  possibility: Possibility,
  context: Context | null,
  depth: number,
): readonly (TimeValue | null)[] {
  if (possibility.kind === 'exact') {
    const number =
      typeof possibility.value === 'boolean' || possibility.value === null || possibility.value === ''
        ? NaN
        : Number(possibility.value)
    return [Number.isFinite(number) ? plain(number, possibility.at) : null]
  }
  const { at } = possibility
  const own = evaluator.contextOf(at, context)
  if (at.kind === 'call') return callTimes(evaluator, at, own, depth)
  if (at.kind === 'binary') {
    const right = timesOf(evaluator, at.right, own, depth)
    return combine(timesOf(evaluator, at.left, own, depth), right, (a, b) => arithmetic(at.operator, a, b, at))
  }
  if (at.kind === 'unary' && at.operator === '+')
    return timesOf(evaluator, at.operand, own, depth).map((time) => time && { ...time, form: 'number' })
  if (at.kind === 'unary' && at.operator === '~') return timesOf(evaluator, at.operand, own, depth)
  return [null]
}

function plain(offset: number, at: AnyNode): TimeValue {
  return { scale: 0, offset, form: 'number', zone: 'aware', at }
}

function now(scale: number, at: AnyNode): TimeValue {
  return { scale, offset: 0, form: 'number', zone: 'aware', at }
}

function combine(
  left: readonly (TimeValue | null)[],
  right: readonly (TimeValue | null)[],
  make: (a: TimeValue | null, b: TimeValue | null) => TimeValue | null,
): readonly (TimeValue | null)[] {
  const found: (TimeValue | null)[] = []
  for (const a of left.slice(0, 8)) for (const b of right.slice(0, 8)) found.push(make(a, b))
  return found
}

/** An unknown summand leaves a moment a moment; anything else unknown makes all unknown. */
function arithmetic(operator: string, a: TimeValue | null, b: TimeValue | null, at: AnyNode): TimeValue | null {
  const known = a ?? b
  if (!known) return null
  if (!a || !b)
    return (operator === '+' || (operator === '-' && known === a)) && known.scale !== 0
      ? { ...known, offset: null, at }
      : null
  const [form, zone] = [formOf(a, b), zoneOf(a, b)]
  switch (operator) {
    case '+':
      return { scale: a.scale + b.scale, offset: sum(a.offset, b.offset, 1), form, zone, at }
    case '-':
      return { scale: a.scale - b.scale, offset: sum(a.offset, b.offset, -1), form, zone, at }
    case '*':
      return b.scale === 0 ? times(a, b.offset, at) : a.scale === 0 ? times(b, a.offset, at) : null
    case '/':
    case '//':
      return b.scale === 0 && b.offset ? times(a, 1 / b.offset, at) : null
    case '|':
    case '>>':
    case '>>>':
      return b.scale === 0 && b.offset === 0 ? { ...a, at } : null
    default:
      return null
  }
}

function formOf(a: TimeValue, b: TimeValue): TimeValue['form'] {
  if (a.form === 'datetime' || b.form === 'datetime') return a.form === b.form ? 'span' : 'datetime'
  return a.form === 'span' || b.form === 'span' ? 'span' : 'number'
}

function zoneOf(a: TimeValue, b: TimeValue): TimeValue['zone'] {
  if (a.form === 'datetime') return a.zone
  if (b.form === 'datetime') return b.zone
  return a.zone === 'mixed' || b.zone === 'mixed' ? 'mixed' : 'aware'
}

function sum(a: number | null, b: number | null, sign: 1 | -1): number | null {
  return a === null || b === null ? null : a + sign * b
}

function times(time: TimeValue, factor: number | null, at: AnyNode): TimeValue | null {
  if (factor === null) return null
  return { ...time, scale: time.scale * factor, offset: time.offset === null ? null : time.offset * factor, at }
}

function callTimes(
  evaluator: Evaluator,
  call: CallValue,
  context: Context | null,
  depth: number,
): readonly (TimeValue | null)[] {
  const { callee } = call
  const name = lastName(callee)
  const [callable] = evaluator.evaluate(callee, context)
  const path = callable?.kind === 'import' ? [callable.module, ...callable.path].join('.') : ''
  const inner = (value: Value | undefined): readonly (TimeValue | null)[] =>
    value ? timesOf(evaluator, value, context, depth) : [null]
  const perSecond = clocks.get(path)
  if (perSecond !== undefined) return [now(perSecond, call)]
  if (spanClasses.has(path)) return [delta(evaluator, call, context)]
  switch (path) {
    case '.Date':
      return call.isNew ? (call.arguments.length === 0 ? [now(1000, call)] : inner(call.arguments[0]?.value)) : [null]
    case secondsOfUtc:
      return inner(call.arguments[0]?.value).map(
        (time) => time && { ...time, form: 'number', zone: time.zone === 'local' ? 'mixed' : time.zone },
      )
    case secondsOfLocal:
      return inner(call.arguments[0]?.value).map(
        (time) => time && { ...time, form: 'number', zone: time.zone === 'utc' ? 'mixed' : time.zone },
      )
  }
  if (datetimeClock.test(path)) return [datetimeNow(call, name)]
  if (callee.kind !== 'member') return numberKeepers.has(name) ? inner(call.arguments[0]?.value) : [null]
  if (name === 'unix') return isMomentNow(callee.object) ? [now(1, call)] : [null]
  if (sameTimeMethods.has(name)) return inner(callee.object)
  const zoned = zonedBy(call, name)
  if (zoned) return inner(callee.object).map((time) => time && zoned(time))
  return numberKeepers.has(name) ? inner(call.arguments[0]?.value ?? callee.object) : [null]
}

/** The effect of a datetime's method; null if the method is unknown. */
function zonedBy(call: CallValue, name: string): ((time: TimeValue) => TimeValue) | null {
  switch (name) {
    // A naive datetime is read as local time, whatever the clock that it came from.
    case 'timestamp':
      return (time) => ({
        ...time,
        form: 'number',
        zone: time.zone === 'utc' || time.zone === 'mixed' ? 'mixed' : 'aware',
      })
    case 'astimezone':
      return (time) => ({ ...time, zone: time.zone === 'utc' ? 'mixed' : 'aware' })
    case 'replace': {
      const isZoned = keywordArgument(call, 'tzinfo') !== null && call.arguments.length === 1
      return (time) => (isZoned ? { ...time, zone: time.zone === 'local' ? 'mixed' : 'aware' } : time)
    }
    default:
      return null
  }
}

/** `dayjs()`, `moment()`. */
function isMomentNow(value: Value): boolean {
  return (
    value.kind === 'call' &&
    value.arguments.length === 0 &&
    value.callee.kind === 'name' &&
    momentFunctions.has(value.callee.name)
  )
}

function datetimeNow(call: CallValue, name: string | null): TimeValue {
  const zoned = name === 'now' && call.arguments.length > 0
  return {
    scale: 1,
    offset: 0,
    form: 'datetime',
    zone: zoned ? 'aware' : name === 'utcnow' ? 'utc' : 'local',
    at: call,
  }
}

/** `timedelta(minutes=30)`, in seconds; days come first without a keyword. */
function delta(evaluator: Evaluator, call: CallValue, context: Context | null): TimeValue {
  let offset: number | null = 0
  for (const [index, { kind, name, value }] of call.arguments.entries()) {
    const unit =
      kind === 'keyword' ? spanUnits[name ?? ''] : kind === 'positional' ? [86_400, 1, 1e-6][index] : undefined
    const [amount, ...more] = evaluator.evaluate(value, context)
    const known =
      amount?.kind === 'exact' && typeof amount.value === 'number' && more.length === 0 ? amount.value : null
    offset = offset === null || known === null || unit === undefined ? null : offset + known * unit
  }
  return { scale: 0, offset, form: 'span', zone: 'aware', at: call }
}
