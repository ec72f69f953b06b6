import type { Condition, EndpointParameter, Items, Severity, Variant } from '../../knowledge'
import { exactTexts, type RecordObject } from '../values/possibility'
import type { Contract } from './contract'
import { isCertain, type Outcome } from './outcome'

/** A parameter that a request lacks. */
export interface Missing {
  /** Dotted path from the body, or for items from the item. */
  readonly path: string
  readonly parameter: EndpointParameter
  readonly severity: Severity
  /** The object or item that lacks it; null: the body. */
  readonly item: RecordObject | null
  /** The list that contains the item, or that lacks an item of a kind. */
  readonly list: string | null
  readonly variant: Variant | null
  /** The parameters of the object that lacks it. */
  readonly siblings: readonly EndpointParameter[]
  /** The condition under which it is required; null: always. */
  readonly condition: Condition | null
}

/** All parameters that an endpoint requires and a request certainly lacks. */
export function missingIn(contract: Contract): readonly Missing[] {
  return contract.isWhole ? inObject(contract, contract.endpoint.parameters, '') : []
}

function inObject(contract: Contract, parameters: readonly EndpointParameter[], prefix: string): readonly Missing[] {
  return parameters.flatMap((parameter) => {
    const path = prefix + parameter.name
    if (parameter.status === 'former') return []
    const { settings, unseen } = contract.effective(path)
    const need = needOf(contract, parameter)
    if (settings.length === 0) return unseen || !need ? [] : lackOf(contract, parameter, path, need, parameters)
    return isCertainlyYes(contract.isPresent(path))
      ? [...inObject(contract, parameter.fields ?? [], `${path}.`), ...inItems(contract, parameter, path)]
      : []
  })
}

interface Need {
  readonly condition: Condition | null
}

/** Why a parameter is required; null if it is not, or not certainly. */
function needOf(contract: Contract, { required, requiredWhen = [] }: EndpointParameter): Need | null {
  if (required) return { condition: null }
  const condition = requiredWhen.find((each) => isCertainlyYes(contract.check(each)))
  return condition ? { condition } : null
}

function isCertainlyYes(outcome: Outcome): boolean {
  return outcome.yes && isCertain(outcome)
}

/** If an object and its fields are both required, only the fields are reported. */
function lackOf(
  contract: Contract,
  parameter: EndpointParameter,
  path: string,
  { condition }: Need,
  siblings: readonly EndpointParameter[],
): readonly Missing[] {
  const inner = inObject(contract, parameter.fields ?? [], `${path}.`)
  return inner.length > 0
    ? inner
    : [
        {
          path,
          parameter,
          severity: parameter.missing ?? 'error',
          item: null,
          list: null,
          variant: null,
          siblings,
          condition,
        },
      ]
}

function inItems(contract: Contract, parameter: EndpointParameter, list: string): readonly Missing[] {
  const { items } = parameter
  const records = contract.items(list)
  if (!items || 'types' in items || !records || records.length === 0) return []
  const fields = records.flatMap((item) => {
    const siblings = fieldsOf(contract, items, item)
    return siblings.flatMap((field): Missing[] => {
      const lacks =
        field.required === true && !item.open && contract.effectiveIn(item, field.name).settings.length === 0
      return lacks
        ? [
            {
              path: field.name,
              parameter: field,
              severity: field.missing ?? 'error',
              item,
              list,
              variant: null,
              siblings,
              condition: null,
            },
          ]
        : []
    })
  })
  return [...fields, ...lackingKinds(contract, items, parameter, list)]
}

/** The fields of an item; in a list with several kinds, those of its kind, if known. */
function fieldsOf(
  contract: Contract,
  items: Exclude<Items, { types: unknown }>,
  item: RecordObject,
): readonly EndpointParameter[] {
  if ('fields' in items) return items.fields
  const kinds = contract.effectiveIn(item, items.discriminator)
  const kind: EndpointParameter = {
    name: items.discriminator,
    types: ['string'],
    required: true,
    enum: items.variants.map(({ value }) => value),
    summary: 'What the item is.',
  }
  const [value, ...more] = exactTexts(kinds.values)
  const variant =
    more.length === 0 && kinds.values.length === 1 ? items.variants.find((each) => each.value === value) : undefined
  return [kind, ...(variant?.fields ?? [])]
}

/** Required kinds of items. */
function lackingKinds(
  contract: Contract,
  items: Exclude<Items, { types: unknown }>,
  parameter: EndpointParameter,
  list: string,
): readonly Missing[] {
  if ('fields' in items) return []
  return items.variants.flatMap((variant): Missing[] => {
    const { value, minCount = 0 } = variant
    if (minCount === 0) return []
    const outcome = contract.check({
      items: [{ lists: [list], where: { [items.discriminator]: [value] }, min: minCount }],
    })
    const isLacking = outcome.no && !outcome.yes && !outcome.unknown
    return isLacking
      ? [
          {
            path: list,
            parameter,
            severity: parameter.missing ?? 'error',
            item: null,
            list,
            variant,
            siblings: [],
            condition: null,
          },
        ]
      : []
  })
}
