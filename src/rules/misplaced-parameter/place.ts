import type { Request } from '../../analysis/requests/request'
import { type Endpoint, type EndpointParameter, type MovedKey, movedKeys } from '../../knowledge'

const moved: readonly MovedKey[] = movedKeys

/** The place of a key in a body for an endpoint with the model in the path. */
export type Place =
  /** In one of its objects. */
  | { readonly kind: 'inside'; readonly object: string; readonly parameter: EndpointParameter; readonly key: MovedKey }
  /** An item of `contents` of this type. */
  | { readonly kind: 'item'; readonly type: string }
  /** At the top, under this name. */
  | { readonly kind: 'top'; readonly name: string }
  /** Nowhere: the endpoint has no such parameter. */
  | { readonly kind: 'none'; readonly note: string }

/** The right place of a misplaced key, or null if none is known. */
export function placeOf(name: string, request: Request): Place | null {
  const key = moved.find((each) => each.key === name)
  const places = request.possible.map((endpoint) => key && placeIn(endpoint, key))
  const [first] = places
  // All possible endpoints must agree.
  return first && places.every((place) => place && samePlace(place, first)) ? first : null
}

function placeIn({ parameters }: Endpoint, key: MovedKey): Place {
  const [object = '', field] = (key.place ?? '').split('.')
  if (parameters.some(({ name }) => name === key.key)) return { kind: 'top', name: key.key }
  if (field !== undefined) {
    const parameter = parameters.find(({ name }) => name === object)?.fields?.find(({ name }) => name === field)
    return parameter ? { kind: 'inside', object, parameter, key } : { kind: 'none', note: '' }
  }
  const [list, type] = object.split(':')
  if (type === undefined)
    return parameters.some(({ name }) => name === list) && list
      ? { kind: 'top', name: list }
      : { kind: 'none', note: key.note ?? '' }
  const items = parameters.find(({ name }) => name === list)?.items
  return items && 'variants' in items && items.variants.some(({ value }) => value === type)
    ? { kind: 'item', type }
    : { kind: 'none', note: '' }
}

function samePlace(a: Place, b: Place): boolean {
  if (a.kind === 'inside') return b.kind === 'inside' && a.object === b.object && a.parameter.name === b.parameter.name
  if (a.kind === 'item') return b.kind === 'item' && a.type === b.type
  return a.kind === b.kind
}
