import type { Request } from '../../analysis/requests/request'
import type { UrlPart, UrlPattern } from '../../analysis/requests/url'
import { type Endpoint, endpoints, type WrongPath, wrongPaths, klingName } from '../../knowledge'
import { suggest } from '../shared/suggesting/suggest'
import { id, knownPart, type Route, routes, routesFor, type Segment, segmentsOf } from './routes'
import { code, fact, list, proper, term } from '../shared/saying/wording'
import type { Datum } from '../../findings/message'

/** What is wrong with a path on an official host. */
export interface Verdict {
  /** `known`: certainly not a path of the API. `close`: a misspelling. `unnamed`: undocumented. `method`: wrong method. */
  readonly kind: 'known' | 'close' | 'unnamed' | 'method'
  /** The right path, with `{id}` for the task's id, or null. */
  readonly instead: string | null
  readonly note: Datum
  /** True if it depends on the name of a variable. */
  readonly isGuess: boolean
}

/** A segment that looks like a task id. */
const someId = '800000000000000000'

/** How many segments the longest path has. */
const longest = Math.max(...routes.map(({ segments }) => segments.length))

/** Checks the path of a request; null if it is right, or not known well enough. */
export function judgePath({ parts }: UrlPattern, request: Request): Verdict | null {
  const { method, body } = request
  if (method === null || method === 'HEAD' || method === 'OPTIONS' || parts.length === 0) return null
  const known = knownPart(parts)
  const found = routesFor(parts)
  if (found.length > 0 || known.length === 0)
    return known.length < parts.length ? null : judgeMethod(found, method, parts)
  if (isBeyondTables(parts) || (isBase(parts) && (!body || !request.isSent))) return null
  const anything = parts.map((part): UrlPart => (part.kind === 'id' ? { ...part, kind: 'unknown' } : part))
  const isGuess = routesFor(anything).some(({ segments }) => segments.length >= parts.length)
  const right = (instead: string | null, note: Datum, kind: Verdict['kind'] = 'known'): Verdict => ({
    kind,
    instead,
    note,
    isGuess,
  })
  const shifted = withoutPrefix(parts) ?? withVersion(parts)
  if (shifted) return right(shifted.path, shifted.note)
  const listed = listedFor(parts, method)
  if (listed)
    return right(
      listed.instead === null || listed.instead.endsWith('…') ? null : withId(fitting(listed.instead, request), parts),
      fact(listed.note),
    )
  const query = method === 'GET' ? newQuery(parts) : null
  if (query) return right(query, term('one-query-path'))
  const near = closest(parts, method)
  if (near) return right(near.path, null, 'close')
  return known.length < parts.length || isGuess ? null : right(null, null, 'unnamed')
}

function judgeMethod(found: readonly Route[], method: string, parts: readonly UrlPart[]): Verdict | null {
  const methods = [...new Set(found.map((route) => route.method))]
  // If a segment is not certainly an id, this may be another path.
  if (methods.length === 0 || methods.includes(method) || parts.some(({ kind }) => kind === 'unknown')) return null
  return { kind: 'method', instead: null, note: list(methods.map(proper)), isGuess: false }
}

/** Families whose paths are not all known, and paths with models, which come and go. */
function isBeyondTables([first, second, ...more]: readonly UrlPart[]): boolean {
  if (first?.text === 'solutions') return true
  return (
    more.length === 0 &&
    endpoints.some(({ model, path }) => model !== undefined && segmentsOf(path)[0] === first?.text) &&
    klingName.test(second?.text ?? '')
  )
}

/** Prefixes of other paths: `/v1`, `/v1/videos`. */
function isBase(parts: readonly UrlPart[]): boolean {
  return routes.some(
    ({ segments }) => segments.length > parts.length && parts.every(({ text }, index) => segments[index] === text),
  )
}

/** `/kling/v1/videos/…`, `/v1/v1/videos/…`: a right path with an extra prefix. */
function withoutPrefix(parts: readonly UrlPart[]): { readonly path: string; readonly note: Datum } | null {
  for (let start = 1; start < parts.length; start++) {
    // One more than any path has is as many as all.
    const rest = parts.slice(start, start + longest + 1)
    const [route] = knownPart(rest).length > 1 ? routesFor(rest) : []
    if (route)
      return {
        path: pathOf(parts.slice(start)),
        note: term('begins-with', { segment: code(`/${route.segments[0] ?? ''}`) }),
      }
  }
  return null
}

/** `/videos/image2video`: a right path without its first segment. */
function withVersion(parts: readonly UrlPart[]): { readonly path: string; readonly note: Datum } | null {
  for (const version of new Set(routes.map(({ segments }) => segments[0] ?? ''))) {
    const whole: readonly Segment[] = [{ text: version, kind: 'text' }, ...parts]
    if (/^v\d+$/.test(version) && routesFor(whole).length > 0)
      return { path: pathOf(whole), note: term('versioned', { segment: code(`/${version}`) }) }
  }
  return null
}

function listedFor(parts: readonly UrlPart[], method: string): WrongPath | null {
  const path = `/${parts.map(({ kind, text }) => (kind === 'id' ? someId : text)).join('/')}`
  return (
    wrongPaths.find(
      (each: WrongPath) => (each.method === undefined || each.method === method) && each.pattern.test(path),
    ) ?? null
  )
}

/** Among equally likely products, the one whose parameters the body has. */
function fitting(instead: string, { body, method }: Request): string {
  const listed = endpoints.find(({ path }) => path === instead)
  if (!body || !listed) return instead
  const keys = new Set(body.writes.map(({ key }) => key))
  const score = ({ parameters }: Endpoint) => parameters.filter(({ name }) => keys.has(name)).length
  const best = endpoints
    .filter(
      (each) =>
        each.generation === listed.generation &&
        each.area === listed.area &&
        each.method === method &&
        each.status === 'current',
    )
    .reduce((one, other) => (score(other) > score(one) ? other : one), listed)
  return best.path
}

/** A query stays a query. */
function withId(instead: string, parts: readonly UrlPart[]): string {
  return parts.at(-1)?.kind === 'id' && !instead.endsWith(id) ? `${instead}/${id}` : instead
}

/** `/text-to-video/kling-3.0/{id}` */
function newQuery(parts: readonly UrlPart[]): string | null {
  const [created] =
    parts.length > 1 ? routesFor(parts.slice(0, -1)).filter(({ endpoint }) => endpoint.model !== undefined) : []
  return created?.endpoint.query?.byId ?? null
}

/** A path with one misspelled segment. */
function closest(parts: readonly UrlPart[], method: string): Route | null {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'text') continue
    const same = routes.filter(
      ({ segments, ...route }) =>
        route.method === method &&
        segments.length === parts.length &&
        parts.every(
          (other, at) => at === index || segments[at] === other.text || (segments[at] === id && other.kind !== 'text'),
        ),
    )
    const near = suggest(
      part.text,
      [...new Set(same.map(({ segments }) => segments[index] ?? ''))].filter((segment) => segment !== id),
    )
    const found = near && same.find(({ segments }) => segments[index] === near.value)
    if (found) return found
  }
  return null
}

/** The path for display, with ids unified. */
export function pathOf(parts: readonly Segment[]): string {
  return `/${parts.map(({ kind, text }) => (kind === 'text' ? text : kind === 'id' ? id : '…')).join('/')}`
}
