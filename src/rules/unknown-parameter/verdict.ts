import type { Slot } from '../../analysis/contract/slots'
import { areExclusive, keysOf } from '../../analysis/values/recordObject'
import type { Request } from '../../analysis/requests/request'
import { type Endpoint, endpoints, type EndpointParameter } from '../../knowledge'
import { isMoved, type Meant, meantBy } from '../shared/suggesting/keys'

/** The verdict on a key that no possible endpoint accepts. */
export type Verdict =
  /** Accepted without effect. */
  | { readonly kind: 'ignored'; readonly right: string; readonly note: string }
  | {
      readonly kind: 'meant'
      readonly meant: Meant
      readonly endpoint: Endpoint
      readonly parameter: EndpointParameter
    }
  /** A parameter of a nested object (`input`). */
  | { readonly kind: 'inside'; readonly object: string; readonly isPage: boolean; readonly isFormer: boolean }
  /** A parameter of other endpoints. */
  | { readonly kind: 'elsewhere'; readonly endpoint: Endpoint }
  | { readonly kind: 'unlisted' }

/** Checks a top-level key of a body; null if there is nothing to report. */
export function judgeKey(key: string, request: Request): Verdict | null {
  const candidates = request.possible
  if (
    candidates.some((endpoint) => takes(endpoint, key) || endpoint.toleratedKeys?.includes(key)) ||
    isMoved(key, candidates)
  )
    return null
  const ignored = candidates.flatMap(({ ignoredKeys = [] }) => ignoredKeys).find((each) => each.key === key)
  if (ignored?.instead !== undefined) return { kind: 'ignored', right: ignored.instead, note: ignored.note }
  const isUndocumented = candidates.some(({ undocumentedKeys }) => undocumentedKeys?.includes(key))
  const there = elsewhere(key, candidates)
  const found = isUndocumented ? null : meant(key, candidates)
  // A parameter of another endpoint, or a key beside the right one, is not a misspelling.
  const isMeant =
    found !== null &&
    (found.meant.by !== 'spelling' || (there.kind === 'unlisted' && !standsBeside(key, found.meant.right, request)))
  return inside(key, candidates) ?? (isMeant ? found : there)
}

/** Checks a key of an object or a list item in a body. */
export function judgeInner({ name, shapes, path, holder }: Slot, request: Request): Verdict | null {
  if (/^(settings|options)\./.test(path) && isMoved(name, request.possible)) return null
  const [endpoint] = request.endpoints
  const [shape, ...others] = shapes
  const found = shape && meantBy(name, shape)
  const parameter = shape?.find((each) => each.name === found?.right)
  if (!endpoint || !found || !parameter || others.some((other) => !other.some((each) => each.name === found.right)))
    return { kind: 'unlisted' }
  return found.by === 'spelling' && keysOf(holder).has(found.right)
    ? { kind: 'unlisted' }
    : { kind: 'meant', meant: found, endpoint, parameter }
}

/** Both keys may be set in one run. */
function standsBeside(key: string, right: string, request: Request): boolean {
  const settings = (name: string) => request.parameter(name)?.settings ?? []
  return settings(right).some((one) => settings(key).some((other) => !areExclusive(one.write, other.write)))
}

function takes({ parameters }: Endpoint, key: string): boolean {
  return parameters.some(({ name }) => name === key)
}

function inside(key: string, candidates: readonly Endpoint[]): Verdict | null {
  const [endpoint, ...others] = candidates
  const holder = endpoint?.parameters.find(
    ({ name, fields }) => name === 'input' && fields?.some((field) => field.name === key),
  )
  if (!endpoint || !holder || others.length > 0) return null
  const field = holder.fields?.find(({ name }) => name === key)
  return {
    kind: 'inside',
    object: holder.name,
    isPage: endpoint.status !== 'undocumented',
    isFormer: field?.status === 'former',
  }
}

function meant(key: string, candidates: readonly Endpoint[]): (Verdict & { readonly kind: 'meant' }) | null {
  for (const endpoint of candidates) {
    const found = meantBy(key, endpoint.parameters)
    const parameter = endpoint.parameters.find(({ name }) => name === found?.right)
    if (found && parameter) return { kind: 'meant', meant: found, endpoint, parameter }
  }
  return null
}

/** The verdict by whether another endpoint of the same family accepts the key. */
function elsewhere(key: string, candidates: readonly Endpoint[]): Verdict {
  const [own] = candidates
  const endpoint = endpoints.find(
    (each: Endpoint) =>
      each.generation === own?.generation &&
      each.area === own.area &&
      each.kind === own.kind &&
      each.parameters.some(({ name, status }) => name === key && status !== 'former'),
  )
  return endpoint ? { kind: 'elsewhere', endpoint } : { kind: 'unlisted' }
}
