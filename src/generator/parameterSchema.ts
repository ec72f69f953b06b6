import type { EndpointParameter, JsonType } from '../knowledge'

/** Part of a JSON Schema. */
export type Schema = { readonly [keyword: string]: unknown }

/**
 * Describes a parameter and its values; `inside` is the schema of its fields or items. Retired values are not
 * suggested.
 */
export function propertySchema(parameter: EndpointParameter, inside: Schema): Schema {
  const { types, enum: all, retiredValues = [], default: standard, defaultRetired, status } = parameter
  return {
    description: describe(parameter),
    ...(standard === undefined || defaultRetired ? {} : { default: standard }),
    ...(status === 'former' ? { deprecationMessage: 'On older pages only.' } : {}),
    ...(all ? { enum: all.filter((value) => !retiredValues.includes(value)) } : typeKeyword(types)),
    ...inside,
  }
}

function describe({ summary, unit, range, maxLength }: EndpointParameter): string {
  const limits = [
    ...(range?.min !== undefined && range.max !== undefined ? [`${range.min} to ${range.max}`] : []),
    ...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]),
    ...(unit === 'ms' ? ['in milliseconds'] : []),
  ]
  return limits.length === 0 ? summary : `${summary} (${limits.join(', ')})`
}

export function typeKeyword(types: readonly JsonType[]): Schema {
  const [only, ...others] = types
  return { type: others.length === 0 ? only : types }
}
