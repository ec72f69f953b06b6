import type { ClaimSetting } from '../../analysis/tokens/claims'
import type { TimeValue } from '../../analysis/values/libraries/timeValue'
import type { Level } from '../../findings/finding'
import { tokenRecipe } from '../../knowledge'
import { code, lasting } from '../shared/saying/wording'
import type { MessageData } from '../../findings/message'

/** What is wrong with a possible time of a claim. */
export interface TimeProblem {
  readonly message: 'unit' | 'past' | 'long' | 'zone' | 'clock' | 'early' | 'margin' | 'millisecondText' | 'text'
  readonly level: Level
  readonly data: MessageData
}

/** Times of at least this size are in milliseconds: 1e11 s is the year 5138, 1e11 ms is 1973. */
const leastMilliseconds = 1e11
/** Times of at least this size are present-day dates in seconds. */
const leastDate = 1e9

const milliseconds = 'milliseconds'
const units: Readonly<Record<number, string>> = { 1000: milliseconds, 1e6: 'microseconds', 1e9: 'nanoseconds' }

export function problemOf({ name, by }: ClaimSetting, { scale, offset, form, zone }: TimeValue): TimeProblem | null {
  const [level, answer] = name === 'nbf' ? (['error', 1003] as const) : (['warning', 1004] as const)
  const claim = code(name)
  if (zone === 'mixed') return { message: 'zone', level: 'warning', data: { claim, answer } }
  if (form === 'datetime' && zone === 'local') return { message: 'clock', level: 'warning', data: { claim, answer } }
  const unit =
    units[Math.round(scale)] ??
    (scale === 0 && by !== 'option' && (offset ?? 0) >= leastMilliseconds ? milliseconds : undefined)
  if (unit !== undefined) return { message: 'unit', level, data: { claim, unit } }
  if (offset === null || (scale !== 0 && scale !== 1)) return null
  const isSpan = scale === 1 || by === 'option'
  if (!isSpan)
    return name === 'exp' && offset < leastDate
      ? { message: 'past', level: 'error', data: { moment: offset, ago: null } }
      : null
  return name === 'nbf' ? startProblem(offset) : lifeProblem(offset)
}

/** For a lifetime in seconds. */
export function lifeProblem(seconds: number): TimeProblem | null {
  if (seconds <= 0)
    return {
      message: 'past',
      level: 'error',
      data: { moment: null, ago: seconds === 0 ? null : lasting(-seconds) },
    }
  if (seconds <= tokenRecipe.lifetime) return null
  return {
    message: 'long',
    level: seconds <= 2 * tokenRecipe.lifetime ? 'info' : 'warning',
    data: { life: lasting(seconds), recipe: lasting(tokenRecipe.lifetime) },
  }
}

function startProblem(seconds: number): TimeProblem | null {
  if (seconds > 0)
    return {
      message: 'early',
      level: 'warning',
      data: { wait: lasting(seconds), margin: lasting(tokenRecipe.notBeforeMargin) },
    }
  return seconds > -1
    ? { message: 'margin', level: 'hint', data: { margin: lasting(tokenRecipe.notBeforeMargin) } }
    : null
}

const spanUnits = [
  [/^(?:milliseconds?|msecs?|ms)$/i, 1e-3],
  [/^(?:seconds?|secs?|s)$/i, 1],
  [/^(?:minutes?|mins?|m)$/i, 60],
  [/^(?:hours?|hrs?|h)$/i, 3600],
  [/^(?:days?|d)$/i, 86_400],
  [/^(?:weeks?|w)$/i, 604_800],
  [/^(?:years?|yrs?|y)$/i, 31_557_600],
] as const

/** Parses a duration as jsonwebtoken and jose do, into seconds: `30m`, `2 hours`. A plain number has no unit. */
export function readSpan(text: string): { readonly seconds: number; readonly hasUnit: boolean } | null {
  const match = /^([-+]?\s*(?:\d+(?:\.\d+)?|\.\d+))(?:\s*([a-z]+))?(?:\s+(from now|ago))?$/i.exec(text.trim())
  if (!match) return null
  const [, count = '', unit = '', direction] = match
  const size = unit === '' ? 1e-3 : spanUnits.find(([pattern]) => pattern.test(unit))?.[1]
  if (size === undefined) return null
  return { seconds: Number(count.replace(/\s/g, '')) * size * (direction === 'ago' ? -1 : 1), hasUnit: unit !== '' }
}
