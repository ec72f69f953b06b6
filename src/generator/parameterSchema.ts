import type { EndpointParameter, JsonType, Scalar } from '../knowledge'

/** A part of a JSON schema. */
export type Schema = { readonly [keyword: string]: unknown }

/**
 * A parameter as a schema; `inside` says what its fields or items are. What the rules never report passes here too: an
 * optional parameter may be empty, a boolean may be quoted, and values that are only doubtful are just suggested.
 */
export function propertySchema(parameter: EndpointParameter, inside: Schema): Schema {
  const { required, default: standard, defaultRetired, status } = parameter
  return {
    description: describe(parameter),
    ...(standard === undefined || defaultRetired ? {} : { default: standard }),
    ...(status === 'former' ? { deprecationMessage: 'On older pages only.' } : {}),
    ...oneOfThese([...values(parameter, inside), ...(required ? [] : emptyValues(parameter.types)), ...quotedValues(parameter.types)]),
  }
}

function describe({ summary, unit, maxLength }: EndpointParameter): string {
  const limits = [...(maxLength === undefined ? [] : [`at most ${maxLength} characters`]), ...(unit === 'ms' ? ['in milliseconds'] : [])]
  return limits.length === 0 ? summary : `${summary} (${limits.join(', ')})`
}

function oneOfThese(schemas: readonly Schema[]): Schema {
  const [only, ...others] = schemas
  return only && others.length === 0 ? only : { anyOf: schemas }
}

/** The values themselves; retired ones apart, because they are marked. */
function values(parameter: EndpointParameter, inside: Schema): readonly Schema[] {
  const { types, toleratedTypes = [], enum: all, openEnum, retiredValues = [], invalid = 'error' } = parameter
  const type = typeKeyword([...types, ...toleratedTypes])
  const isFirm = invalid === 'error' || invalid === 'warning'
  const current = all?.filter((value) => !retiredValues.includes(value))
  const retired = retiredValues.length > 0 ? [{ enum: retiredValues, deprecationMessage: 'Retired: absent from the current pages.' }] : []
  if (!current) return [{ ...type, ...(isFirm ? limits(parameter) : {}), ...inside }]
  const free = openEnum || !isFirm || types.length > 1 ? [type] : parameter.name === 'model_name' ? [newcomers] : []
  return [{ enum: withTolerated(current, toleratedTypes) }, ...retired, ...free]
}

/** Models that are on sale elsewhere and may be accepted here at any time. */
const newcomers: Schema = { type: 'string', pattern: '^(kling-v?4|kling-video-o3)', doNotSuggest: true }

/** `5` beside `"5"` where examples send either. */
function withTolerated(values: readonly Scalar[], tolerated: readonly JsonType[]): readonly Scalar[] {
  const asText = tolerated.includes('string') ? values.map(String) : []
  const asNumber = tolerated.some((type) => type === 'integer' || type === 'number') ? values.map(Number).filter((value) => !Number.isNaN(value)) : []
  return [...new Set([...values, ...asText, ...asNumber])]
}

function limits({ types, range, maxLength, minItems, maxItems, format }: EndpointParameter): Schema {
  const isNumber = types.includes('integer') || types.includes('number')
  // Several ids in one string are counted as items.
  const isList = format !== 'comma-separated'
  return {
    ...(isNumber && range?.min !== undefined ? { minimum: range.min } : {}),
    ...(isNumber && range?.max !== undefined ? { maximum: range.max } : {}),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(isList && minItems !== undefined ? { minItems } : {}),
    ...(isList && maxItems !== undefined ? { maxItems } : {}),
  }
}

export function typeKeyword(types: readonly JsonType[]): Schema {
  const [only, ...others] = types
  return { type: others.length === 0 ? only : types }
}

/** For Kling the same as absent. */
function emptyValues(types: readonly JsonType[]): readonly Schema[] {
  return [
    { enum: ['', null], doNotSuggest: true },
    ...(types.includes('array') ? [{ type: 'array', maxItems: 0, doNotSuggest: true }] : []),
    ...(types.includes('object') ? [{ type: 'object', maxProperties: 0, doNotSuggest: true }] : []),
  ]
}

function quotedValues(types: readonly JsonType[]): readonly Schema[] {
  return types.includes('boolean') ? [{ enum: ['true', 'false'], doNotSuggest: true }] : []
}
