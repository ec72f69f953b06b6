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

/** A value in a request's body, with what each possible endpoint documents about it. */
export interface Slot {
  /** The key; items have the key of their list. */
  readonly name: string
  /** Relative to the body, with `[]` for items: `settings.duration`, `multi_prompt[].prompt`, `images[]`. */
  readonly path: string
  /** The documented parameter in each of `shapes`; null if that shape has no such key. Never empty. */
  readonly parameters: readonly (EndpointParameter | null)[]
  /** The possible keys of the containing object. */
  readonly shapes: readonly Shape[]
  /** The containing object (for an item, that of its list), and the write that sets it; no write for items. */
  readonly holder: RecordObject
  readonly write: KeyWrite | null
  /** The expression, or null if only a type is known. */
  readonly value: Value | null
  readonly values: Values
  /** The place to report: the value's expression, or the field. */
  readonly span: Span
}

/**
 * Every value in the documented objects of a request's body: at the top level, in nested objects
 * and in list items. Unknown keys are slots too. Empty if the body of a possible endpoint is not documented.
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

/** The top-level keys of a body, even if its nested values are not documented. */
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

function describesBody({ method: own }: Endpoint, method: string | null): boolean {
  return method === null || method === own
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

/** The slots inside a slot's objects and lists. */
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

/** The literal items of lists, including those of spread lists. */
function itemsOf(
  request: Request,
  lists: Values,
  depth = 0,
  seen = new Set<AnyNode>(),
): readonly { readonly item: Value; readonly values: Values }[] {
  return lists.flatMap((list) => {
    if (list.kind !== 'list' || depth > 4) return []
    return (list.items ?? []).flatMap((item: ListValue['items'][number]) => {
      // A spread list may contain another spread, or itself.
      if (item.kind === 'spread' && seen.has(item.value)) return []
      const values = request.valuesIn(item.kind === 'spread' ? item.value : item, list.context)
      return item.kind === 'spread' ? itemsOf(request, values, depth + 1, seen.add(item.value)) : [{ item, values }]
    })
  })
}

/** Treats an item as a parameter. */
function itemParameter({ name, items, summary }: EndpointParameter): EndpointParameter {
  if (items && 'types' in items) return { name, summary, ...items }
  return { name, summary, types: ['object'], ...(items && 'fields' in items ? { fields: items.fields } : {}) }
}

function slotsOfItem(request: Request, item: RecordObject, lists: readonly Items[], prefix: string): readonly Slot[] {
  const shapes = lists.flatMap((items) => itemShapes(request, items, item))
  if (shapes.length > 0) return slotsIn(request, item, shapes, prefix)
  // An item of an unknown kind: only the discriminator is known.
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
