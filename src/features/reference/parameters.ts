import type { EndpointParameter } from '../../knowledge'
import { allowedValues, write } from '../hover/allowedValues'
import { describeConditions } from '../hover/describeCondition'
import { limitsOf } from '../hover/renderParameter'
import { alternatives, inlineCode, table } from '../markdown'

/** A parameter with its dotted path; items of a list have `[]`, of one kind of them `[first_frame]`. */
interface Row {
  readonly path: string
  readonly parameter: EndpointParameter
}

/** All parameters, nested ones after the one they are in. */
export function parameterTable(parameters: readonly EndpointParameter[]): string {
  const rows = rowsOf(parameters, '').map(({ path, parameter }) => [
    inlineCode(path),
    alternatives(parameter.types),
    need(parameter),
    values(parameter),
    parameter.summary,
  ])
  return table(['Parameter', 'Type', 'Required', 'Values', 'Meaning'], rows)
}

/** What does not fit into the table: a sentence each, with the parameter before it. */
export function parameterDetails(parameters: readonly EndpointParameter[]): readonly string[] {
  return rowsOf(parameters, '').flatMap(({ path, parameter }) =>
    [...limitsOf(parameter), ...(parameter.notes ?? [])].map((line) => `${inlineCode(path)}: ${line}`),
  )
}

function rowsOf(parameters: readonly EndpointParameter[], prefix: string): readonly Row[] {
  return parameters.flatMap((parameter) => {
    const path = prefix + parameter.name
    return [{ path, parameter }, ...rowsOf(parameter.fields ?? [], `${path}.`), ...itemRows(parameter, path)]
  })
}

function itemRows({ items }: EndpointParameter, path: string): readonly Row[] {
  if (!items || 'types' in items) return []
  if ('fields' in items) return rowsOf(items.fields, `${path}[].`)
  const kind: EndpointParameter = {
    name: items.discriminator,
    types: ['string'],
    required: true,
    enum: items.variants.map(({ value }) => value),
    summary: 'What the item is.',
  }
  return [
    { path: `${path}[].${kind.name}`, parameter: kind },
    ...items.variants.flatMap(({ value, fields }) => rowsOf(fields, `${path}[${value}].`)),
  ]
}

function need({ required, requiredWhen }: EndpointParameter): string {
  return required ? 'yes' : requiredWhen ? describeConditions(requiredWhen) : 'no'
}

function values(parameter: EndpointParameter): string {
  const { default: standard, defaultRetired } = parameter
  const preset = standard === undefined ? '' : `default ${write(standard)}${defaultRetired ? ' (switched off)' : ''}`
  return [allowedValues(parameter) ?? '', preset].filter((text) => text !== '').join('; ')
}
