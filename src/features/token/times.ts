/** Numeric dates above are milliseconds: in seconds they lie beyond the year 5000. */
const likelyMilliseconds = 1e11

export function isMilliseconds(time: number): boolean {
  return time > likelyMilliseconds
}

/** `2026-11-22 02:00:05 UTC`. A number that no calendar has is not repeated: it may be anything, a secret too. Takes seconds. */
export function showTime(seconds: number): string {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime())
    ? 'a time that no calendar has'
    : `${date.toISOString().slice(0, -5).replace('T', ' ')} UTC`
}

const units = [
  ['year', 31_557_600],
  ['day', 86_400],
  ['h', 3600],
  ['min', 60],
  ['s', 1],
] as const

/** `3 days`, `12 min`, `5 s`: whole units, rounded down. Takes seconds. */
export function showSpan(seconds: number): string {
  const length = Math.abs(seconds)
  const [name, size] = units.find(([, unit]) => length >= unit * 1.5) ?? units[4]
  const count = Math.floor(length / size)
  return `${count.toLocaleString('en')} ${name}${name.length > 3 && count !== 1 ? 's' : ''}`
}

/** `in 12 min`, `3 days ago`. */
export function showFromNow(seconds: number, now: number): string {
  return seconds >= now ? `in ${showSpan(seconds - now)}` : `${showSpan(now - seconds)} ago`
}
