import type { Datum } from '../../findings/message'
import { proper, term } from '../../rules/shared/saying/wording'
import { grouped } from '../../text/numbers'

/** Larger numeric dates are milliseconds: in seconds they would be after the year 5000. */
const likelyMilliseconds = 1e11

export function isMilliseconds(time: number): boolean {
  return time > likelyMilliseconds
}

/**
 * `2026-11-22 02:00:05 UTC`. A number outside the calendar is not repeated, because it may be anything, even a secret.
 * @param seconds since 1970
 */
export function showTime(seconds: number): Datum {
  const date = new Date(seconds * 1000)
  const isDate = !Number.isNaN(date.getTime())
  return term('instant', { time: isDate ? proper(date.toISOString().slice(0, -5).replace('T', ' ')) : null })
}

const units = [
  ['year', 31_557_600],
  ['day', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const

/**
 * `3 days`, `12 min`, `5 s`: whole units, rounded down.
 * @param seconds may be negative
 */
export function showSpan(seconds: number): Datum {
  const length = Math.abs(seconds)
  const [unit, size] = units.find(([, each]) => length >= each * 1.5) ?? units[4]
  const count = Math.floor(length / size)
  return term('span', { unit, count, shown: proper(grouped(count)) })
}

/** `in 12 min`, `3 days ago`. */
export function showFromNow(seconds: number, now: number): Datum {
  return term('from-now', { past: seconds < now, span: showSpan(seconds - now) })
}
