import type { EndpointParameter } from '../../knowledge'
import type { Literal } from '../../syntax/repair'

/** A placeholder value: the default, the first valid value, or `<name>`. */
export function placeholderFor({
  name,
  types,
  enum: values,
  default: own,
  range,
  fields,
  items,
}: EndpointParameter): Literal {
  const [first] = values ?? []
  if (own !== undefined) return own
  if (first !== undefined) return first
  switch (types[0]) {
    case 'integer':
    case 'number':
      return range?.min ?? 1
    case 'boolean':
      return false
    case 'array':
      return { list: items ? [itemFor(name, items)] : [] }
    case 'object':
      return recordOf(fields ?? [])
    default:
      return `<${name}>`
  }
}

function itemFor(name: string, items: NonNullable<EndpointParameter['items']>): Literal {
  if ('types' in items) return placeholderFor({ name, summary: '', ...items })
  if ('fields' in items) return recordOf(items.fields)
  const kind = items.variants.find(({ minCount = 0 }) => minCount > 0) ?? items.variants[0]
  return kind ? kindFor(items.discriminator, kind) : recordOf([])
}

/** An item of a kind, with its required fields. */
function kindFor(
  discriminator: string,
  { value, fields }: { readonly value: string; readonly fields: readonly EndpointParameter[] },
): Literal {
  return { record: [[discriminator, value], ...entriesFor(fields)] }
}

function recordOf(fields: readonly EndpointParameter[]): Literal {
  return { record: entriesFor(fields) }
}

function entriesFor(fields: readonly EndpointParameter[]): readonly (readonly [string, Literal])[] {
  return fields.filter(({ required }) => required).map((field) => [field.name, placeholderFor(field)] as const)
}
