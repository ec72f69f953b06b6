import type { EndpointParameter, Scalar } from '../../knowledge'

/** Whether any of the models accepts the parameter. */
export function isTaken(
  { valuesByModel = {}, support = [] }: EndpointParameter,
  models: readonly string[] | null,
): boolean {
  if (models === null) return true
  if (models.every((model) => valuesByModel[model] === null)) return false
  return support.every(
    ({ values, when }) =>
      values !== undefined ||
      when.some((condition) => !condition.models || models.some((model) => condition.models?.includes(model))),
  )
}

/** The values that the parameter accepts with these models, current ones only, in documented order. */
export function choicesOf(parameter: EndpointParameter, models: readonly string[] | null): readonly Scalar[] {
  const { types, enum: all, valuesByModel, retiredValues = [], default: standard } = parameter
  const own = models?.map((model) => valuesByModel?.[model])
  const ofModels = own?.every((values) => values !== undefined)
    ? [...new Set(own.flatMap((values) => values ?? []))]
    : null
  const values =
    ofModels ?? all ?? (types.includes('boolean') ? [true, false] : standard === undefined ? [] : [standard])
  return values.filter((value) => !retiredValues.includes(value) && works(parameter, value, models))
}

/** The documented default, unless it is retired or these models do not accept it. */
export function defaultOf(parameter: EndpointParameter, choices: readonly Scalar[]): Scalar | undefined {
  const { default: standard, defaultRetired } = parameter
  return standard !== undefined && !defaultRetired && (choices.length === 0 || choices.includes(standard))
    ? standard
    : undefined
}

function works({ support = [] }: EndpointParameter, value: Scalar, models: readonly string[] | null): boolean {
  if (models === null) return true
  const limits = support.filter(({ values }) => values?.includes(value))
  return limits.every(({ when }) =>
    when.some((condition) => !condition.models || models.some((model) => condition.models?.includes(model))),
  )
}
