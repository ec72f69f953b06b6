import type { EndpointParameter } from '../../knowledge'
import type { Prose } from '../../text/prose'
import { code, joinedBy, proper, term } from '../../rules/shared/saying/wording'
import type { Words } from '../../words'
import { allowedValues, written } from '../hover/allowedValues'
import { describeConditions } from '../hover/describeCondition'
import { discriminatorOf } from '../hover/findParameter'
import { limitsOf, typeNames } from '../hover/renderParameter'
import { inlineCode, table, type Markdown } from '../markdown'

/** A parameter with its dotted path. List items have `[]`; items of one kind have `[first_frame]`. */
interface Row {
  readonly path: string
  readonly parameter: EndpointParameter
}

/** All parameters; nested ones follow their parent. */
export function parameterTable(parameters: readonly EndpointParameter[], words: Words): string {
  const rows = rowsOf(parameters, '').map(({ path, parameter }) => [
    inlineCode(path),
    words.phrase(typeNames(parameter.types)),
    need(parameter, words),
    values(parameter, words),
    words.fact(parameter.summary),
  ])
  const head = [
    words.say('reference.column-parameter'),
    words.say('reference.column-type'),
    words.say('reference.column-required'),
    words.say('reference.column-values'),
    words.say('hover.column-meaning'),
  ]
  return table(head, rows)
}

/** What does not fit into the table: one sentence each, after the parameter's name. */
export function parameterDetails(parameters: readonly EndpointParameter[], words: Words): readonly Markdown[] {
  return rowsOf(parameters, '').flatMap(({ path, parameter }) =>
    [...limitsOf(parameter, words), ...(parameter.notes ?? []).map((note) => words.fact(note))].map((line) =>
      words.say('reference.detail', { path: code(path), line: proper(line) }),
    ),
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
  const { discriminator, variants } = items
  const kind = discriminatorOf(
    discriminator,
    variants.map(({ value }) => value),
  )
  return [
    { path: `${path}[].${kind.name}`, parameter: kind },
    ...variants.flatMap(({ value, fields }) => rowsOf(fields, `${path}[${value}].`)),
  ]
}

function need({ required, requiredWhen }: EndpointParameter, words: Words): Prose {
  if (required) return words.say('reference.required', { required: true })
  return requiredWhen
    ? words.phrase(describeConditions(requiredWhen))
    : words.say('reference.required', { required: false })
}

function values(parameter: EndpointParameter, words: Words): Prose {
  const { default: standard, defaultRetired } = parameter
  const allowed = allowedValues(parameter)
  const parts = [
    ...(allowed === null ? [] : [allowed]),
    ...(standard === undefined ? [] : [term('preset', { value: written(standard), retired: defaultRetired === true })]),
  ]
  return parts.length === 0 ? words.phrase(proper('')) : words.phrase(joinedBy('besides', parts))
}
