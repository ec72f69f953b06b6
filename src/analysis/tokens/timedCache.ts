import { cacheWriters, timedCacheMakers, timedMemoizers } from '../../knowledge/libraries'
import type { CallValue, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { lastName } from '../program/names'
import type { Program } from '../program/program'
import type { Evaluator } from '../values/evaluator'
import { keepingTimeOf } from '../values/libraries/arguments'
import { timesOf } from '../values/libraries/timeValue'
import { signingsOf } from './lifetime'
import type { Token } from './token'

/** A token in a cache with expiry: `cache.set("kling", token, timeout=1800)`, `@cached(TTLCache(1, ttl=1800))`. */
export interface TimedCache {
  readonly token: Token
  /** The expression for the time. */
  readonly time: Value
  /** In seconds or milliseconds, depending on its size; a `timedelta` is in seconds. */
  readonly amount: number
}

export function timedCaches(evaluator: Evaluator, tokens: readonly Token[]): readonly TimedCache[] {
  return tokens.flatMap((token) => {
    const signings = signingsOf(evaluator, token)
    return [...written(evaluator, token, signings), ...decorated(evaluator, token, signings)]
  })
}

/** A token stored in a cache. */
function written(evaluator: Evaluator, token: Token, signings: readonly Value[]): readonly TimedCache[] {
  const made = new Set<AnyNode>(signings)
  const isToken = (value: Value) =>
    made.has(value) || evaluator.evaluate(value).some((each) => each.kind === 'result' && made.has(each.call))
  const { program } = evaluator
  const put = program.calls.flatMap((call) => {
    if (call.callee.kind !== 'member') return []
    const writer = cacheWriters.get(call.callee.property ?? '')
    const value = writer && call.arguments[writer.value]?.value
    if (!writer || !value || !isToken(value)) return []
    return kept(evaluator, token, keepingTimeOf(call, writer.time) ?? timeOfAll(evaluator, call.callee.object))
  })
  const assigned = program.ofKind('assign').flatMap(({ targets: [target], value }) => {
    if (target?.kind !== 'member' || !target.bracket || !value || !isToken(value)) return []
    return kept(evaluator, token, timeOfAll(evaluator, target.object))
  })
  return [...put, ...assigned]
}

/** The default expiry of a cache: `new NodeCache({ stdTTL: 1800 })`. */
function timeOfAll(evaluator: Evaluator, cache: Value): Value | null {
  const [made, ...more] = evaluator.evaluate(cache)
  if (made?.kind !== 'result' || made.path.length > 0 || more.length > 0) return null
  return keepingTimeOf(made.call, timedPlace(made.call))
}

/** A signing function whose result is cached for some time. */
function decorated(evaluator: Evaluator, token: Token, signings: readonly Value[]): readonly TimedCache[] {
  const { program } = evaluator
  const owners = new Set(signings.flatMap((signing) => program.functionOf(signing) ?? []))
  return [...owners].flatMap(({ decorators }) =>
    decorators.flatMap((at) => {
      return at.kind === 'call' ? kept(evaluator, token, keepingTime(program, at)) : []
    }),
  )
}

/** The expiry of a caching decorator, or null. */
export function keepingTime(program: Program, decorator: CallValue): Value | null {
  if (!timedMemoizers.has(lastName(decorator.callee))) return null
  const [time] = program.callsWithin(decorator).flatMap((call) => keepingTimeOf(call, timedPlace(call)) ?? [])
  return time ?? null
}

function timedPlace({ callee }: CallValue): number | null {
  return timedCacheMakers.has(lastName(callee)) ? 1 : null
}

function kept(evaluator: Evaluator, token: Token, time: Value | null): readonly TimedCache[] {
  const [only, ...more] = time ? timesOf(evaluator, time) : []
  if (!time || !only || more.length > 0 || only.scale !== 0 || only.offset === null) return []
  return [{ token, time, amount: only.offset }]
}
