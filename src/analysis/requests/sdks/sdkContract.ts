import type { Endpoint, EndpointParameter, JsonType, Scalar, SdkCall } from '../../../knowledge'
import { remembered } from '../../../syntax/remembered'

const known = remembered<SdkCall, Map<Endpoint, Endpoint>>(() => new Map())

/**
 * An endpoint as callers of an SDK see it: parameters have the SDK's types, and files that the SDK loads itself need
 * not satisfy the API's limits.
 */
export function sdkContract(call: SdkCall, endpoint: Endpoint): Endpoint {
  const before = known(call).get(endpoint)
  if (before) return before
  const made = { ...endpoint, parameters: endpoint.parameters.map((parameter) => asTaken(call, parameter)) }
  known(call).set(endpoint, made)
  return made
}

function asTaken(call: SdkCall, parameter: EndpointParameter): EndpointParameter {
  if (call.loads?.includes(parameter.name)) return loaded(parameter)
  const rows = call.parameters === 'official' ? [] : call.parameters
  const row = rows.find((each) => each.parameter === parameter.name && each.types)
  if (!row?.types) return parameter
  const { types, toleratedTypes } = row
  return { ...withTypes(parameter, types), ...(toleratedTypes && { toleratedTypes }) }
}

/** Only whether it is there counts. */
function loaded({ name, summary, required, requiredWhen, support }: EndpointParameter): EndpointParameter {
  const types = ['string', 'array', 'object'] as const
  return {
    name,
    summary,
    types,
    ...(required && { required }),
    ...(requiredWhen && { requiredWhen }),
    ...(support && { support }),
  }
}

function withTypes(parameter: EndpointParameter, types: readonly JsonType[]): EndpointParameter {
  if (!types.includes('integer')) return flat(parameter, types)
  const { enum: allowed, valuesByModel } = parameter
  return {
    ...parameter,
    types,
    ...(allowed && { enum: numbers(allowed) }),
    ...(valuesByModel && {
      valuesByModel: Object.fromEntries(
        Object.entries(valuesByModel).map(([model, values]) => [model, values && numbers(values)]),
      ),
    }),
  }
}

/** An object of one field as that field. */
function flat(
  { name, summary, default: defaultValue }: EndpointParameter,
  types: readonly JsonType[],
): EndpointParameter {
  return { name, summary, types, ...(defaultValue !== undefined && { default: defaultValue }) }
}

function numbers(values: readonly Scalar[]): readonly Scalar[] {
  return values.map(Number)
}
