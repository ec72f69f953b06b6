import type { Condition, Constraint, Endpoint, EndpointParameter } from '../../src/knowledge'

export interface PlacedParameter {
  /** Dotted from the body. List items have the path of the list. */
  readonly path: string
  readonly parameter: EndpointParameter
}

/** Every parameter of an endpoint, including those inside objects and lists. */
export function allParameters({ parameters }: Endpoint): readonly PlacedParameter[] {
  return parameters.flatMap((parameter) => withNested(parameter, ''))
}

function withNested(parameter: EndpointParameter, prefix: string): readonly PlacedParameter[] {
  const path = `${prefix}${parameter.name}`
  const { items } = parameter
  const inItems =
    items === undefined
      ? []
      : 'fields' in items
        ? items.fields
        : 'variants' in items
          ? items.variants.flatMap(({ fields }) => fields)
          : []
  return [
    { path, parameter },
    ...(parameter.fields ?? []).flatMap((field) => withNested(field, `${path}.`)),
    ...inItems.flatMap((field) => withNested(field, `${path}[].`)),
  ]
}

/** Every condition in the data of an endpoint. */
export function allConditions(endpoint: Endpoint): readonly Condition[] {
  const ofParameters = allParameters(endpoint).flatMap(({ parameter }) => [
    ...(parameter.requiredWhen ?? []),
    ...(parameter.support ?? []).flatMap(({ when }) => when),
    ...(parameter.media?.variants ?? []).map(({ when }) => when),
  ])
  return [...ofParameters, ...(endpoint.constraints ?? []).flatMap(conditionsOf)]
}

function conditionsOf({ when, then }: Constraint): readonly Condition[] {
  return [...(when ? [when] : []), ...(then.kind === 'holds' ? [then.condition] : [])]
}

/** Every model name in the data of an endpoint. */
export function mentionedModels(endpoint: Endpoint): readonly string[] {
  const parameters = allParameters(endpoint).map(({ parameter }) => parameter)
  const named = parameters
    .filter(({ name }) => name === 'model_name')
    .flatMap((parameter) => [
      ...(parameter.enum ?? []),
      ...(parameter.retiredValues ?? []),
      ...(parameter.default === undefined ? [] : [parameter.default]),
    ])
  return [
    ...(endpoint.model ? [endpoint.model] : []),
    ...named.map(String),
    ...parameters.flatMap(({ valuesByModel }) => Object.keys(valuesByModel ?? {})),
    ...parameters.flatMap(({ support }) => (support ?? []).flatMap(({ lenient }) => lenient?.models ?? [])),
    ...allConditions(endpoint).flatMap(({ models }) => models ?? []),
  ]
}
