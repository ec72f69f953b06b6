import type { EndpointParameter, Scalar } from '../../knowledge'
import { alternatives } from '../markdown'

/** The values a parameter takes, in a few words; null where its type says it all. */
export function allowedValues(parameter: EndpointParameter): string | null {
  const { enum: values, range, decimals, maxLength, advisedLength, minItems, maxItems, openEnum, format } = parameter
  const parts = [
    ...(values ? [`${listValues(values)}${openEnum ? ', and others: the list grows' : ''}`] : []),
    ...(range ? [between(range)] : []),
    ...(decimals === undefined ? [] : [`${decimals} ${decimals === 1 ? 'decimal place' : 'decimal places'} at most`]),
    ...(maxLength === undefined
      ? []
      : [`at most ${maxLength} characters${advisedLength === undefined ? '' : `, ${advisedLength} advised`}`]),
    ...(minItems === undefined && maxItems === undefined ? [] : [`${between({ min: minItems, max: maxItems })} items`]),
    ...(format === 'comma-separated' ? ['several, separated by commas'] : []),
  ]
  return parts.length === 0 ? null : parts.join('; ')
}

const most = 12

/** A run of whole numbers as its ends, anything else one by one. */
export function listValues(values: readonly Scalar[]): string {
  const numbers = values.map(Number)
  const [first, ...rest] = numbers
  const last = rest.at(-1)
  const consecutive = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  if (first !== undefined && last !== undefined && values.length > 3 && consecutive)
    return `${write(values[0] ?? first)} to ${write(values.at(-1) ?? last)}`
  const shown = values.slice(0, most).map(write)
  return values.length > most ? `${shown.join(', ')} … (${values.length} in all)` : alternatives(shown)
}

/** As in JSON: strings keep their quotes, so that types are told apart. */
export function write(value: Scalar): string {
  return `\`${JSON.stringify(value)}\``
}

export function between({
  min,
  max,
}: {
  readonly min?: number | undefined
  readonly max?: number | undefined
}): string {
  if (min !== undefined && max !== undefined) return min === max ? `exactly ${min}` : `${min} to ${max}`
  return min === undefined ? `at most ${max}` : `at least ${min}`
}
