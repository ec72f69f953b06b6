import type { Truth } from '../../program/facts'
import type { Evaluator } from '../evaluator'
import { isNull, jsonType, type Possibility } from '../possibility'
import { keysOf, writesOf } from '../recordObject'

/** Whether a value counts as true in a test. An empty list or dict is false in Python only. */
export function isTruthy(value: Possibility, emptyIsFalse: boolean): Truth {
  switch (value.kind) {
    case 'exact':
      return !(value.value === null || value.value === '' || value.value === 0 || value.value === false)
    case 'text':
      return value.pieces?.some((piece) => piece !== null && piece !== '') ? true : null
    case 'json-text':
    case 'function':
    case 'class':
      return true
    case 'record':
      if (!emptyIsFalse || value.class) return true
      return value.writes.some(({ conditions, optional }) => conditions.length === 0 && !optional) ? true : null
    case 'list':
      if (!emptyIsFalse) return true
      if (value.items === null || value.items.some(({ kind }) => kind === 'spread')) return null
      return value.items.length > 0
    default:
      return null
  }
}

/**
 * Whether two values are equal. `===` and `==` are not distinguished here, so values that differ only in type are not
 * either.
 */
export function areEqual(a: Possibility, b: Possibility): Truth {
  if (isNull(a) || isNull(b)) return isNull(a) && isNull(b) ? true : mayBeNull(isNull(a) ? b : a) ? null : false
  if (a.kind === 'exact' && b.kind === 'exact') {
    if (typeof a.value === typeof b.value) return a.value === b.value
    return String(a.value) === String(b.value) ? null : false
  }
  const [text, other] = a.kind === 'exact' ? [b, a] : [a, b]
  if (text.kind === 'text' && text.pieces && other.kind === 'exact')
    return mayBe(text.pieces, String(other.value)) ? null : false
  const [one, two] = [jsonType(a), jsonType(b)]
  const isObject = (type: string | null) => type === 'record' || type === 'list'
  return one !== null && two !== null && one !== two && (isObject(one) || isObject(two)) ? false : null
}

/** JavaScript's `===`, for which null and undefined differ. */
export function areIdentical(a: Possibility, b: Possibility): Truth {
  return isNull(a) && isNull(b) && isMissing(a) !== isMissing(b) ? false : areEqual(a, b)
}

function isMissing(value: Possibility): boolean {
  return value.kind === 'exact' && value.missing === true
}

function mayBeNull(value: Possibility): boolean {
  return value.kind === 'environment' || jsonType(value) === null
}

/** Whether a text that is known in part may be the given one. */
function mayBe(pieces: readonly (string | null)[], text: string): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return text.startsWith(first ?? '') && text.endsWith(last ?? '')
}

export function compares(operator: '<' | '<=' | '>' | '>=', a: Possibility, b: Possibility): Truth {
  if (a.kind !== 'exact' || b.kind !== 'exact') return null
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return null
  switch (operator) {
    case '<':
      return a.value < b.value
    case '<=':
      return a.value <= b.value
    case '>':
      return a.value > b.value
    case '>=':
      return a.value >= b.value
  }
}

/** How many items of a list are compared. */
const mostItems = 200

/** Whether a list or a set has an item, a record a key, a text a part. */
export function contains(evaluator: Evaluator, holder: Possibility, value: Possibility): Truth {
  switch (holder.kind) {
    case 'list': {
      if (holder.items === null || holder.items.length > mostItems) return null
      const found = holder.items.map((item): Truth => {
        if (item.kind === 'spread') return null
        const [only, ...more] = evaluator.evaluate(item, holder.context)
        return only && more.length === 0 ? areEqual(only, value) : null
      })
      return found.includes(true) ? true : found.includes(null) ? null : false
    }
    case 'record': {
      if (value.kind !== 'exact') return null
      const key = String(value.value)
      if (!keysOf(holder).has(key)) return holder.open || holder.class ? null : false
      return writesOf(holder, key).some(({ conditions, optional }) => conditions.length === 0 && !optional)
        ? true
        : null
    }
    case 'exact':
      return typeof holder.value === 'string' && value.kind === 'exact' && typeof value.value === 'string'
        ? holder.value.includes(value.value)
        : null
    case 'text':
      return value.kind === 'exact' && holder.pieces?.some((piece) => piece?.includes(String(value.value)))
        ? true
        : null
    default:
      return null
  }
}
