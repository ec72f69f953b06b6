import fc from 'fast-check'
import { type Endpoint, type EndpointParameter, models, type Scalar } from '../../../src/knowledge'
import { type Body, isObject, type Json, violations } from './reference'

const retired = new Set<string>(models.filter(({ status }) => status === 'retired').map(({ id }) => id))

/**
 * Random valid bodies for an endpoint: built from its parameters, then repaired until the reference finds no violation.
 */
export function validBodies(endpoint: Endpoint): fc.Arbitrary<Body> {
  return objectOf(endpoint.parameters, endpoint)
    .map((body) => settled(endpoint, fitted(endpoint, body)))
    .filter((body) => violations(endpoint, body).length === 0)
}

/** Removes keys one by one, as long as that reduces the violations. */
function settled(endpoint: Endpoint, whole: Body): Body {
  let body = whole
  for (let rounds = 0; rounds < 12; rounds++) {
    const before = violations(endpoint, body).length
    if (before === 0) return body
    const smaller = smallerBodies(body).find((each) => violations(endpoint, each).length < before)
    if (!smaller) return body
    body = smaller
  }
  return body
}

/** The body without one of its keys, or without a key of a nested object or item. */
function smallerBodies(body: Body): Body[] {
  return Object.entries(body).flatMap(([key, value]) => {
    const inner = isObject(value) ? smallerBodies(value) : isList(value) ? smallerLists(value) : []
    return [without(body, key), ...inner.map((each) => ({ ...body, [key]: each }))]
  })
}

function smallerLists(list: readonly Json[]): Json[] {
  return list.flatMap((item, index): Json[] => [
    list.filter((_, other) => other !== index),
    ...(isObject(item) ? smallerBodies(item).map((each) => list.with(index, each)) : []),
  ])
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

/** Adjusts numbers that depend on each other, which random choice would hardly ever get right. */
function fitted(endpoint: Endpoint, body: Body): Body {
  return (endpoint.constraints ?? []).reduce((fitting, { then }) => {
    switch (then.kind) {
      case 'sum': {
        const list = fitting[then.list]
        if (!isList(list as Json) || list === undefined) return fitting
        const items = (list as readonly Json[])
          .slice(0, 2)
          .map((item) => (isObject(item) ? { ...item, [then.field]: '5' } : item))
        return { ...fitting, [then.list]: items, [then.equals]: String(5 * items.length) }
      }
      case 'gap': {
        const list = fitting[then.list]
        if (list === undefined || !isList(list)) return fitting
        return {
          ...fitting,
          [then.list]: list.map((item) => (isObject(item) ? { ...item, [then.from]: 0, [then.to]: then.min } : item)),
        }
      }
      case 'before':
        return { ...fitting, [then.first]: 1_700_000_000_000, [then.second]: 1_700_000_600_000 }
      case 'area':
        return { ...fitting, ...Object.fromEntries(then.pairs.flat().map((name) => [name, 0.1])) }
      case 'one-non-zero': {
        const [outer = '', inner = ''] = then.object.split('.')
        const holder = fitting[outer]
        if (!isObject(holder) || !isObject(holder[inner])) return fitting
        return { ...fitting, [outer]: { ...holder, [inner]: { [then.fields[0] ?? '']: 3 } } }
      }
      default:
        return fitting
    }
  }, body)
}

export function without(body: Body, key: string): Body {
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== key))
}

function objectOf(parameters: readonly EndpointParameter[], endpoint: Endpoint): fc.Arbitrary<Body> {
  const current = parameters.filter(({ status, name }) => status !== 'former' && name !== '')
  const entries = current.map((parameter) =>
    fc.tuple(
      fc.constant(parameter.name),
      valueOf(parameter, endpoint),
      isNeeded(parameter) ? fc.constant(true) : fc.boolean(),
    ),
  )
  return fc
    .tuple(...entries)
    .map((each) => Object.fromEntries(each.filter(([, , kept]) => kept).map(([name, value]) => [name, value])))
}

function isNeeded({ required, requiredWhen, defaultRetired }: EndpointParameter): boolean {
  return required === true || requiredWhen !== undefined || defaultRetired === true
}

function valueOf(parameter: EndpointParameter, endpoint: Endpoint): fc.Arbitrary<Json> {
  const { types, name } = parameter
  if (parameter.fields) return objectOf(parameter.fields, endpoint)
  if (parameter.items) return listOf(parameter, endpoint)
  const current: readonly Scalar[] = (parameter.enum ?? []).filter((value) => !retired.has(String(value)))
  // An image model may have the name of a retired video model.
  const scalars = current.length > 0 ? current : (parameter.enum ?? [])
  if (scalars.length > 0) return fc.constantFrom(...scalars)
  if (parameter.media || parameter.format === 'url')
    return fc.constant(`https://media.example.org/${name}.${extensionOf(parameter)}`)
  if (types.includes('string')) return textOf(parameter)
  if (types.includes('boolean')) return fc.boolean()
  const { min = 0, max = 1000 } = parameter.range ?? {}
  if (types.includes('integer')) return fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
  return fc.integer({ min: Math.ceil(min * 10), max: Math.floor(max * 10) }).map((tenths) => tenths / 10)
}

function extensionOf({ media }: EndpointParameter): string {
  return media?.kind === 'video' ? 'mp4' : media?.kind === 'image' ? 'png' : 'mp3'
}

function textOf({ maxLength = 40, range, name }: EndpointParameter): fc.Arbitrary<string> {
  if (range) return fc.integer({ min: range.min ?? 1, max: range.max ?? 10 }).map(String)
  const words = fc.constantFrom('a fox in snow', 'waves at dusk', 'a slow pan')
  return name.endsWith('_id') || name === 'id'
    ? fc.constantFrom('id-8f3a', 'id-77c1')
    : words.map((text) => text.slice(0, maxLength))
}

function listOf({ items, minItems = 1, maxItems = 3 }: EndpointParameter, endpoint: Endpoint): fc.Arbitrary<Json> {
  const lengths = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 3)) }
  if (!items) return fc.constant([])
  if ('fields' in items) return fc.array(objectOf(items.fields, endpoint), lengths)
  if ('variants' in items) {
    const variants = items.variants.map(({ value, fields }) =>
      objectOf(fields, endpoint).map((item) => ({ [items.discriminator]: value, ...item })),
    )
    const needed = items.variants.flatMap(({ minCount = 0 }, index) =>
      minCount > 0 ? [variants[index] ?? fc.constant({})] : [],
    )
    const more = fc.array(fc.oneof(...variants), { maxLength: 3 })
    return fc
      .tuple(fc.tuple(...needed), more)
      .map(([first, rest]) => atMost([...first, ...rest], items.variants, items.discriminator))
  }
  const scalars = items.enum ?? (items.media ? ['https://media.example.org/item.png'] : ['item'])
  return fc.array(fc.constantFrom(...scalars), lengths)
}

/** Limits how often each kind of item occurs. */
function atMost(
  list: readonly Body[],
  variants: readonly { readonly value: string; readonly maxCount?: number }[],
  key: string,
): readonly Body[] {
  return variants.flatMap(({ value, maxCount = 3 }) => list.filter((item) => item[key] === value).slice(0, maxCount))
}
