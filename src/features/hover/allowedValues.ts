import type { EndpointParameter, Scalar } from '../../knowledge'
import type { Datum } from '../../findings/message'
import { code, joinedBy, list, term } from '../../rules/shared/saying/wording'

/** The values that a parameter accepts, in a few words; null if its type says everything. */
export function allowedValues(parameter: EndpointParameter): Datum {
  const { enum: values, range, decimals, maxLength, advisedLength, minItems, maxItems, openEnum, format } = parameter
  const listed = values && listValues(values)
  return joinedBy('besides', [
    ...(listed ? [openEnum ? term('open-list', { values: listed }) : listed] : []),
    ...(range ? [between(range)] : []),
    ...(decimals === undefined ? [] : [term('decimals', { count: decimals })]),
    ...(maxLength === undefined ? [] : [term('characters', { count: maxLength, advised: advisedLength ?? null })]),
    ...(minItems === undefined && maxItems === undefined
      ? []
      : [term('items', counted({ min: minItems, max: maxItems }))]),
    ...(format === 'comma-separated' ? [term('comma-separated')] : []),
  ])
}

const most = 12

/** Consecutive integers as a range, anything else as a list. */
export function listValues(values: readonly Scalar[]): Datum {
  const numbers = values.map(Number)
  const [first, ...rest] = numbers
  const last = rest.at(-1)
  const consecutive = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  if (first !== undefined && last !== undefined && values.length > 3 && consecutive)
    return term('from-to', { first: written(values[0] ?? first), last: written(values.at(-1) ?? last) })
  const shown = values.slice(0, most).map(written)
  return values.length > most ? term('cut-list', { shown: list(shown, 'plain'), count: values.length }) : list(shown)
}

/** Like JSON: strings keep their quotes, so that types are distinguishable. */
export function written(value: Scalar): Datum {
  return code(JSON.stringify(value))
}

export function between({ min, max }: { readonly min?: number | undefined; readonly max?: number | undefined }): Datum {
  if (min !== undefined && max !== undefined)
    return min === max ? term('exactly', { count: min }) : term('from-to', { first: min, last: max })
  return min === undefined ? term('at-most', { count: max ?? 0 }) : term('at-least', { count: min })
}

/** Bounds of a count, and the number for the form of the word after them: `at most 1 item`, but `0 to 1 items`. */
export function counted(bounds: Parameters<typeof between>[0]): { readonly count: Datum; readonly number: number } {
  const isOne = [bounds.min, bounds.max].every((count) => count === undefined || count === 1)
  return { count: between(bounds), number: isOne ? 1 : 2 }
}
