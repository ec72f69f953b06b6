import type { Endpoint, EndpointParameter, Items } from '../../knowledge'
import { remembered } from '../../syntax/remembered'
import type { ListValue, Span, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import { type KeyWrite, type RecordObject, recordsOf, type Values } from '../values/possibility'
import { union } from '../values/union'
import { keysOf, writesOf } from '../values/recordObject'
import type { Request } from '../requests/request'

/** The keys that one endpoint (or one kind of list item) has in an object. */
type Shape = readonly EndpointParameter[]

/** One place of a request's body that holds a value, with what each endpoint that it may be for says about it. */
export interface Slot {
  /** The name of the key; items have the name of their list. */
  readonly name: string
  /** From the body, with `[]` for items: `settings.duration`, `multi_prompt[].prompt`, `images[]`. */
  readonly path: string
  /** What is known of it, one for each of `shapes`; null where that shape has no such key. Never empty. */
  readonly parameters: readonly (EndpointParameter | null)[]
  /** What could stand in the object that holds it. */
  readonly shapes: readonly Shape[]
  /** The object that holds it (for an item, the one that holds its list), and what sets it; no write for items. */
  readonly holder: RecordObject
  readonly write: KeyWrite | null
  /** The expression; null where only a type is known. */
  readonly value: Value | null
  readonly values: Values
  /** Where to point at: the value's expression, or the field. */
  readonly span: Span
}

/**
 * Every value of a request's body that its endpoints describe the surroundings of: keys at the top, in nested objects
 * and in the items of lists. Keys that no shape has are slots too. Empty where the body of a candidate is not described.
 */
export const slotsOf = remembered((request: Request): readonly Slot[] => {
  const { body, endpoints, method } = request
  if (!body || endpoints.length === 0 || endpoints.some((endpoint) => !describesBody(endpoint, method))) return []
  return slotsIn(
    request,
    body,
    endpoints.map(({ parameters }) => parameters),
    '',
  )
})

/** The keys at the top of a body, also of one that is not described well enough to look inside. */
export function slotsAtTop(request: Request): readonly Slot[] {
  const { body, endpoints, method } = request
  if (!body || endpoints.length === 0 || endpoints.some((endpoint) => method !== null && method !== endpoint.method))
    return []
  return slotsIn(
    request,
    body,
    endpoints.map(({ parameters }) => parameters),
    '',
  ).filter(({ name, path }) => name === path)
}

function describesBody({ checks, method: own }: Endpoint, method: string | null): boolean {
  return checks === 'request' && (method === null || method === own)
}

function slotsIn(request: Request, holder: RecordObject, shapes: readonly Shape[], prefix: string): readonly Slot[] {
  const slots: Slot[] = []
  for (const name of keysOf(holder)) {
    const parameters = shapes.map((shape) => shape.find((parameter) => isNamed(parameter, name)) ?? null)
    for (const write of writesOf(holder, name)) {
      const span = write.value?.span ?? write.at.span
      const values = request.valuesOf(write)
      const slot: Slot = {
        name,
        path: prefix + name,
        parameters,
        shapes,
        holder,
        write,
        value: write.value,
        values,
        span,
      }
      slots.push(slot)
      for (const inner of slotsWithin(request, slot)) slots.push(inner)
    }
  }
  return slots
}

function isNamed(parameter: EndpointParameter, name: string): boolean {
  return parameter.name === name || (parameter.aliases?.includes(name) ?? false)
}

/** The slots of the objects and lists that a slot may hold. */
function slotsWithin(request: Request, slot: Slot): readonly Slot[] {
  const { parameters, path, values, holder } = slot
  const described = parameters.every((parameter) => parameter !== null) ? parameters : []
  const fields = described.map((parameter) => parameter.fields)
  const items = described.map((parameter) => parameter.items)
  const slots: Slot[] = []
  if (fields.length > 0 && isWhole(fields)) {
    for (const record of recordsOf(values))
      for (const inner of slotsIn(request, record, fields, `${path}.`)) slots.push(inner)
  }
  if (items.length === 0 || !isWhole(items)) return slots
  for (const { item, values: each } of itemsOf(request, values)) {
    const own = {
      ...slot,
      path: `${path}[]`,
      write: null,
      value: item,
      values: each,
      span: item.span,
      holder,
      parameters: described.map(itemParameter),
    }
    slots.push(own)
    for (const record of recordsOf(each))
      for (const inner of slotsOfItem(request, record, items, `${own.path}.`)) slots.push(inner)
  }
  return slots
}

function isWhole<T>(list: readonly (T | undefined)[]): list is readonly T[] {
  return !list.includes(undefined)
}

/** The items of lists as far as they are written out, also those of lists that are spread into them. */
function itemsOf(
  request: Request,
  lists: Values,
  depth = 0,
  seen = new Set<AnyNode>(),
): readonly { readonly item: Value; readonly values: Values }[] {
  return lists.flatMap((list) => {
    if (list.kind !== 'list' || depth > 4) return []
    return (list.items ?? []).flatMap((item: ListValue['items'][number]) => {
      // What is spread may be spread again: into the next list, or into itself.
      if (item.kind === 'spread' && seen.has(item.value)) return []
      const values = request.valuesIn(item.kind === 'spread' ? item.value : item, list.context)
      return item.kind === 'spread' ? itemsOf(request, values, depth + 1, seen.add(item.value)) : [{ item, values }]
    })
  })
}

/** An item seen as its own parameter. */
function itemParameter({ name, items, summary }: EndpointParameter): EndpointParameter {
  if (items && 'types' in items) return { name, summary, ...items }
  return { name, summary, types: ['object'], ...(items && 'fields' in items ? { fields: items.fields } : {}) }
}

function slotsOfItem(request: Request, item: RecordObject, lists: readonly Items[], prefix: string): readonly Slot[] {
  const shapes = lists.flatMap((items) => itemShapes(request, items, item))
  if (shapes.length > 0) return slotsIn(request, item, shapes, prefix)
  // An item of no known kind: nothing is known but the key that says its kind.
  const kinds = lists.flatMap((items) => ('variants' in items ? [[discriminatorOf(items)]] : []))
  return kinds.length === 0
    ? []
    : slotsIn(request, item, kinds, prefix).filter(({ parameters }) =>
        parameters.some((parameter) => parameter !== null),
      )
}

/** The keys that an item may have: in a list of several kinds, those of the kinds that its discriminator leaves possible. */
function itemShapes(request: Request, items: Items, item: RecordObject): readonly Shape[] {
  if ('types' in items) return []
  if ('fields' in items) return [items.fields]
  const kinds = union(
    writesOf(item, items.discriminator).map((write) => request.valuesOf(write)),
    item.at,
  )
  const discriminator = discriminatorOf(items)
  return items.variants
    .filter(({ value }) => kinds.length === 0 || kinds.some((kind) => kind.kind !== 'exact' || kind.value === value))
    .map(({ fields }) => [discriminator, ...fields])
}

function discriminatorOf({ discriminator, variants }: Extract<Items, { variants: unknown }>): EndpointParameter {
  return {
    name: discriminator,
    types: ['string'],
    required: true,
    enum: variants.map(({ value }) => value),
    summary: 'What the item is.',
  }
}
