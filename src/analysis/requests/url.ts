import { type Endpoint, endpoints, gateways, hosts } from '../../knowledge'
import type { Host } from '../program/module'
import { trimEndOf } from '../../syntax/trimEndOf'
import { type Additions, noAdditions } from '../../knowledge/additions'
import { knownModel } from './namedModels'
import { hole, type Possibility, type Values } from '../values/possibility'
import { runsOf } from '../values/texts/texts'
import { WrittenText } from '../values/texts/written'

/** The known parts of a URL. */
export interface UrlPattern {
  readonly host: Host
  /** True if the host comes from a settings file, not from the URL. */
  readonly isBySettings: boolean
  /** Path segments; a segment with a placeholder matches any. */
  readonly segments: readonly string[]
  readonly parts: readonly UrlPart[]
  /** Possible endpoints, with the segments before and after them. */
  readonly endpoints: readonly Endpoint[]
  /** Segments before the official path, such as a relay's `kling`. */
  readonly prefix: readonly string[]
  /** Segments after it: a task id. */
  readonly rest: readonly string[]
  readonly text: string
  readonly written: WrittenText
}

/** One segment of a path and its offsets in the URL. */
export interface UrlPart {
  readonly text: string
  readonly start: number
  readonly end: number
  /** `id`: unknown, but named like an id. `unknown`: anything, even several segments. */
  readonly kind: 'text' | 'id' | 'unknown'
}

/** Reads each possible URL, with the base before paths. A word without a slash is neither a URL nor a path. */
export function urlPatterns(values: Values, bases: Values = [], additions = noAdditions): readonly UrlPattern[] {
  const prefixes = bases.map(writtenText).filter((text) => text !== null)
  return values.flatMap((value) => {
    const text = writtenText(value)
    if (text === null) return []
    const whole = isAbsolute(text.text) || prefixes.length === 0 ? [text] : prefixes.map((base) => glue(base, text))
    return whole.filter((each) => each.text.includes('/')).map((each) => readUrl(each, additions))
  })
}

/** Reads a possibility as a URL, or null. */
function writtenText(value: Possibility): WrittenText | null {
  return ['exact', 'text', 'environment', 'import'].includes(value.kind) ? new WrittenText(runsOf(value)) : null
}

export function isAbsolute(text: string): boolean {
  return /^https?:\/\//i.test(text)
}

function glue(base: WrittenText, path: WrittenText): WrittenText {
  const end = trimEndOf(base.text, '/').length
  const start = /^\/+/.exec(path.text)?.[0].length ?? 0
  // If the path starts with a slash, that one is kept, because it is written there.
  const rest = start > 0 ? path.slice(start - 1, path.text.length) : WrittenText.of('/').concat(path)
  return base.slice(0, end).concat(rest)
}

export function readUrl(url: string | WrittenText, additions: Additions = noAdditions): UrlPattern {
  const written = typeof url === 'string' ? WrittenText.of(url) : url
  const { text } = written
  const [address = ''] = text.split(/[?#]/, 1)
  const [, scheme = '', whole = ''] = /^(https?:\/\/)([^/]*)/i.exec(address) ?? []
  const authority = authorityOf(whole, additions)
  const bySettings = scheme ? null : hostBySettings(written)
  const host = scheme
    ? hostOf(nameIn(authority), additions)
    : (bySettings ?? { kind: 'unknown', name: '', gateway: gatewayOfPath(address) })
  const parts = partsOf(written, scheme.length + authority.length, address.length)
  const segments = parts.map((part) => part.text)
  const known = segments.map((segment) => knownModel(additions, segment))
  return { host, isBySettings: bySettings !== null, segments, parts, ...findEndpoints(segments, known), text, written }
}

/** The host of a URL that begins with an environment variable. */
function hostBySettings(written: WrittenText): Host | null {
  const filling = written.fillingAt(0)
  return filling?.kind === 'environment' ? (filling.host ?? null) : null
}

/** An API host followed by a placeholder, which is a path. */
function authorityOf(text: string, additions: Additions): string {
  const [known = ''] = text.split(hole, 1)
  return isOfficialHost(nameIn(known), additions) ? known : text
}

function nameIn(authority: string): string {
  return authority.toLowerCase().replace(/^.*@/, '').replace(/:\d*$/, '')
}

/** The segments of a path between two offsets of a URL. */
function partsOf(written: WrittenText, from: number, to: number): readonly UrlPart[] {
  return [...written.text.slice(from, to).matchAll(/[^/]+/g)].map(({ 0: text, index }) => {
    const start = from + index
    const end = start + text.length
    const name = text === hole ? written.nameAt(start) : (placeholder.exec(text)?.[1] ?? null)
    const isKnown = name === null && !text.includes(hole)
    return { text, start, end, kind: isKnown ? 'text' : name !== null && idName.test(name) ? 'id' : 'unknown' }
  })
}

/** `:task_id`, `{task_id}`, `{{ task_id }}`, `<task_id>`. */
const placeholder = /^(?::|\{{1,2}|<)\s*([\w.$-]+)\s*(?:\}{0,2}|>)$/
/** Names of ids. */
const idName = /(?:^|[_.-])(?:id|ID)$|[a-z](?:Id|ID)$/

function hostOf(name: string, additions: Additions): Host {
  if (name === '' || name.includes(hole)) return { kind: 'unknown', name, gateway: null }
  const isUnder = (host: string) => name === host || name.endsWith(`.${host}`)
  if (additions.gatewayHosts.some(isUnder)) return { kind: 'gateway', name, gateway: name }
  if (isOfficialHost(name, additions)) return { kind: 'official', name, gateway: null }
  const gateway = gateways.find((each) => each.hosts.some(isUnder))
  return gateway ? { kind: 'gateway', name, gateway: gateway.id } : { kind: 'other', name, gateway: null }
}

/** The hosts of the API, and those that forward to it. */
function isOfficialHost(name: string, { officialHosts }: Additions): boolean {
  return (
    officialHosts.includes(name) ||
    hosts.some(({ host, status }) => host === name && (status === 'current' || status === 'outdated'))
  )
}

function gatewayOfPath(path: string): string | null {
  return gateways.find((each) => each.paths.some((pattern) => pattern.test(path)))?.id ?? null
}

/** The endpoints whose path occurs in the segments, as early as possible; a placeholder matches one segment. */
function findEndpoints(
  written: readonly string[],
  segments: readonly string[],
): Pick<UrlPattern, 'endpoints' | 'prefix' | 'rest'> {
  for (let start = 0; start < segments.length; start++) {
    const isRoot = start === 0 || (start === 1 && segments[0] === hole)
    // One segment proves something only at the root: `/contents/generations/tasks` is another API's path.
    const matching = routesFrom(segments[start] ?? '').filter(
      ({ path }) => (isRoot || path.length > 1) && matches(path, segments, start, isRoot),
    )
    if (matching.length === 0) continue
    const longest = Math.max(...matching.map(({ path }) => path.length))
    const best = matching.filter(({ path }) => path.length === longest).map(({ endpoint }) => endpoint)
    return { endpoints: best, prefix: written.slice(0, start), rest: written.slice(start + longest) }
  }
  return { endpoints: [], prefix: [], rest: [] }
}

function matches(path: readonly string[], segments: readonly string[], start: number, isRoot: boolean): boolean {
  if (start + path.length > segments.length) return false
  // A hole alone proves nothing: the first segment, and one more, have to be written out; of `/text-to-video/{model}` the first.
  const enough = isRoot && path.length === 2 ? 1 : 2
  let literal = 0
  for (let index = 0; index < path.length; index++) {
    const segment = segments[start + index] ?? ''
    if (segment === path[index]) literal++
    else if (!segment.includes(hole) || (index === 0 && segment === hole)) return false
  }
  return literal >= Math.min(enough, path.length)
}

interface Route {
  readonly endpoint: Endpoint
  readonly path: readonly string[]
}

const routes: readonly Route[] = endpoints.map((endpoint) => ({
  endpoint,
  path: endpoint.path.split('/').filter((segment) => segment !== ''),
}))
const routesByStart: ReadonlyMap<string, readonly Route[]> = new Map(
  routes.map(({ path: [first = ''] }) => [first, routes.filter(({ path }) => path[0] === first)]),
)

/** The endpoints whose path may start with a segment: a part of it may be a hole. */
function routesFrom(segment: string): readonly Route[] {
  return segment !== hole && segment.includes(hole) ? routes : (routesByStart.get(segment) ?? [])
}
