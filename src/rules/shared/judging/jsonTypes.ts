import { jsonType, type Possibility } from '../../../analysis/values/possibility'
import type { EndpointParameter, JsonType } from '../../../knowledge'

/** The JSON type of a value. */
export type Given = 'text' | 'number' | 'boolean' | 'record' | 'list'

const takenBy = {
  text: ['string'],
  number: ['integer', 'number'],
  boolean: ['boolean'],
  record: ['object'],
  list: ['array'],
} as const satisfies Record<Given, readonly JsonType[]>

/** Null if unknown, or for null itself; an instance of a class may be serialized in any way. */
export function givenType(value: Possibility): Given | null {
  if (value.kind === 'record' && value.class !== null) return null
  const type = jsonType(value)
  return type === 'null' ? null : type
}

export function fits(given: Given, types: readonly JsonType[] = []): boolean {
  return takenBy[given].some((type) => types.includes(type))
}

/** A number for a string `duration`, or vice versa, which int-duration and string-duration report. */
export function isDurationOfAnotherType(given: Given, { name, types }: EndpointParameter): boolean {
  return (
    name === 'duration' &&
    ((given === 'number' && types.includes('string')) || (given === 'text' && fits('number', types)))
  )
}

/** Kling's own examples quote booleans, ids and counts, so the server seems to convert strings. */
export function isQuoted(value: Possibility, { types }: EndpointParameter): boolean {
  if (givenType(value) !== 'text') return false
  const text = value.kind === 'exact' ? String(value.value).trim() : null
  if (types.includes('boolean')) return text === null || text === 'true' || text === 'false'
  return fits('number', types) && (text === null || Number.isFinite(Number(text)))
}
