import { distance } from 'fastest-levenshtein'
import type { Scalar } from '../../../knowledge'

/** The value that was meant: equal except for case, separators or a unit (`exact`), or a misspelling. */
interface Suggestion {
  readonly value: Scalar
  readonly exact: boolean
}

/** The only value close to a text; null if there are none or several. */
export function suggest(text: string, allowed: readonly Scalar[]): Suggestion | null {
  const number = numberWithUnit(text)
  const meant = plain(text)
  const exact = only(allowed, (each) => plain(each) === meant) ?? only(allowed, (each) => each === String(number))
  if (exact !== null) return { value: exact, exact: true }
  const near =
    only(allowed, (each) => isLonger(each, text) || isLonger(text, each)) ??
    (number === null ? nearest(text, allowed) : null)
  return near === null ? null : { value: near, exact: false }
}

function only(allowed: readonly Scalar[], test: (text: string) => boolean): Scalar | null {
  const [first = null, ...more] = allowed.filter((each) => test(String(each)))
  return more.length === 0 ? first : null
}

/** `professional` for `pro`, `1080` for `1080p`. */
function isLonger(long: string, short: string): boolean {
  return short.length > 2 && long.toLowerCase().startsWith(short.toLowerCase())
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .replace(/(\d)x(\d)/, '$1 $2')
    .trim()
}

/** `5s`, `10 seconds`, `5.0`: the number in it. */
export function numberWithUnit(text: string): number | null {
  const match = /^([-+]?\d+(?:\.\d+)?)(?:\s*(?:s|sec|secs|seconds?))?$/i.exec(text.trim())
  return match ? Number(match[1]) : null
}

/** Longer names allow more typos. A tie gives no suggestion. */
function nearest(text: string, allowed: readonly Scalar[]): Scalar | null {
  const most = Math.floor(text.length / 4)
  const near = allowed
    .map((value) => ({ value, far: distance(text.toLowerCase(), String(value).toLowerCase()) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
  const [first, second] = near
  return first && first.far !== second?.far ? first.value : null
}
