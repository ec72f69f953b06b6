import { distance } from 'fastest-levenshtein'
import type { Scalar } from '../../knowledge'

/** The value that somebody meant: the same but for case, separators or a unit (`exact`), or one with few letters changed. */
export interface Suggestion {
  readonly value: Scalar
  readonly exact: boolean
}

/** The one value that is near to a text; null where none is, or several are. */
export function suggest(text: string, allowed: readonly Scalar[]): Suggestion | null {
  const same = allowed.filter((each) => plain(String(each)) === plain(text))
  const [first] = same
  if (first !== undefined) return same.length === 1 ? { value: first, exact: true } : null
  const number = numberWithUnit(text)
  const equal = number === null ? undefined : allowed.find((each) => String(each) === String(number))
  if (equal !== undefined) return { value: equal, exact: true }
  return number === null ? nearest(text, allowed) : null
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').replace(/(\d)x(\d)/, '$1 $2').trim()
}

/** `5s`, `10 seconds`, `5.0`: the number in it. */
export function numberWithUnit(text: string): number | null {
  const match = /^\s*([-+]?\d+(?:\.\d+)?)\s*(?:s|sec|secs|seconds?)?\s*$/i.exec(text)
  return match ? Number(match[1]) : null
}

/** Long names bear more misspelling; two that are equally near are none. */
function nearest(text: string, allowed: readonly Scalar[]): Suggestion | null {
  const most = Math.floor(text.length / 4)
  const near = allowed
    .map((value) => ({ value, far: distance(text.toLowerCase(), String(value).toLowerCase()) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
  const [first, second] = near
  return first && first.far !== second?.far ? { value: first.value, exact: false } : null
}
