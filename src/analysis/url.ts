import { type Endpoint, endpoints, gateways, hosts } from '../knowledge'
import type { AnyNode } from '../syntax/visit'
import type { Possibility, Values } from './possibility'
import { piecesOf } from './texts'

/** Stands for a part of a URL that is not known. */
const hole = '\u0000'

/** What a URL's text says, as far as it is known. */
export interface UrlPattern {
  readonly host: { readonly kind: 'official' | 'gateway' | 'other' | 'unknown'; readonly name: string; readonly gateway: string | null }
  /** Path segments; a segment with a hole stands for any. */
  readonly segments: readonly string[]
  /** Endpoints that the path can be, and what stands before and after them in it. */
  readonly endpoints: readonly Endpoint[]
  /** Segments before the official path, such as a relay's `kling`. */
  readonly prefix: readonly string[]
  /** Segments after it: a task id. */
  readonly rest: readonly string[]
  readonly text: string
  /** The expression that makes it, where one is seen. */
  readonly at: AnyNode | null
}

/** Reads each possible URL; a base, where there is one, comes before paths. */
export function urlPatterns(values: Values, bases: Values = []): readonly UrlPattern[] {
  const prefixes = bases.map(textOf).filter((text) => text !== null)
  return values.flatMap((value) => {
    const text = textOf(value)
    if (text === null) return []
    const whole = isAbsolute(text) || prefixes.length === 0 ? [text] : prefixes.map((base) => glue(base, text))
    return whole.map((each) => readUrl(each, value.at))
  })
}

function textOf(value: Possibility): string | null {
  if (value.kind !== 'exact' && value.kind !== 'text') return value.kind === 'environment' || value.kind === 'import' ? hole : null
  return piecesOf(value)
    .map((piece) => piece ?? hole)
    .join('')
}

function isAbsolute(text: string): boolean {
  return /^https?:\/\//i.test(text)
}

function glue(base: string, path: string): string {
  return `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`
}

export function readUrl(text: string, at: AnyNode | null = null): UrlPattern {
  const [address = ''] = text.split(/[?#]/, 1)
  const absolute = /^https?:\/\/([^/]*)(.*)$/is.exec(address)
  const name = (absolute?.[1] ?? '').toLowerCase().replace(/^.*@/, '').replace(/:\d*$/, '')
  const segments = (absolute ? (absolute[2] ?? '') : address).split('/').filter((segment) => segment !== '')
  return { host: absolute ? hostOf(name) : { kind: 'unknown', name: '', gateway: gatewayOfPath(address) }, segments, ...findEndpoints(segments), text, at }
}

function hostOf(name: string): UrlPattern['host'] {
  if (name === '' || name.includes(hole)) return { kind: 'unknown', name, gateway: null }
  if (isOfficialHost(name)) return { kind: 'official', name, gateway: null }
  const gateway = gateways.find((each) => each.hosts.some((host) => name === host || name.endsWith(`.${host}`)))
  return gateway ? { kind: 'gateway', name, gateway: gateway.id } : { kind: 'other', name, gateway: null }
}

/** The hosts of the API itself. */
export function isOfficialHost(name: string): boolean {
  return hosts.some(({ host, status }) => host === name && (status === 'current' || status === 'outdated'))
}

function gatewayOfPath(path: string): string | null {
  return gateways.find((each) => each.paths.some((pattern) => pattern.test(path)))?.id ?? null
}

/** The endpoints whose path stands in the segments, as early as possible; holes match any one segment. */
function findEndpoints(segments: readonly string[]): Pick<UrlPattern, 'endpoints' | 'prefix' | 'rest'> {
  for (let start = 0; start < segments.length; start++) {
    const here = segments.slice(start)
    const matching = endpoints.filter(({ path }) => matches(pathSegments(path), here))
    const longest = Math.max(0, ...matching.map(({ path }) => pathSegments(path).length))
    const best = matching.filter(({ path }) => pathSegments(path).length === longest)
    if (best.length > 0) return { endpoints: best, prefix: segments.slice(0, start), rest: here.slice(longest) }
  }
  return { endpoints: [], prefix: [], rest: [] }
}

function matches(path: readonly string[], segments: readonly string[]): boolean {
  if (path.length > segments.length) return false
  // A hole alone proves nothing: the first segment, and one more, have to be written out.
  let literal = 0
  for (const [index, part] of path.entries()) {
    const segment = segments[index] ?? ''
    if (segment.includes(hole)) {
      if (index === 0 && segment !== hole) continue
      if (index === 0) return false
      continue
    }
    if (segment !== part) return false
    literal++
  }
  return literal >= Math.min(2, path.length)
}

const cache = new Map<string, readonly string[]>()

function pathSegments(path: string): readonly string[] {
  const known = cache.get(path)
  if (known) return known
  const segments = path.split('/').filter((segment) => segment !== '')
  cache.set(path, segments)
  return segments
}
