import type { UrlPart } from '../../analysis/requests/url'
import { type Endpoint, endpoints } from '../../knowledge'

/** A method and path of the API; `{id}` is the id of a task. */
export interface Route {
  readonly method: string
  readonly path: string
  readonly segments: readonly string[]
  readonly endpoint: Endpoint
}

/** A part of a path, written or not. */
export type Segment = Pick<UrlPart, 'text' | 'kind'>

export const id = '{id}'

/** A path for display. */
export function shownPath(path: string): string {
  return path.replace(id, '<task id>')
}

/** Every create, query and list. */
export const routes: readonly Route[] = endpoints.flatMap((endpoint) => {
  const { query } = endpoint
  const own = [route(endpoint.method, endpoint.path, endpoint)]
  if (query) own.push(route('GET', query.byId, endpoint))
  if (query?.list) own.push(route(query.list.method, query.list.path, endpoint))
  return own
})

function route(method: string, written: string, endpoint: Endpoint): Route {
  const [path = written] = written.split('?', 1)
  return { method, path, segments: segmentsOf(path), endpoint }
}

export function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '')
}

/** Whether segments can match a path. */
export function fitsParts(segments: readonly string[], parts: readonly Segment[]): boolean {
  return segments.length === parts.length && parts.every((part, index) => fitsSegment(segments[index] ?? '', part))
}

/** Whether a partly known path can become this one. */
function begins({ segments }: Route, parts: readonly Segment[]): boolean {
  return parts.every((part, index) => fitsSegment(segments[index] ?? '', part))
}

function fitsSegment(segment: string, { kind, text }: Segment): boolean {
  if (kind === 'text') return segment === id || segment === text
  return kind === 'unknown' ? segment !== '' : segment === id
}

/** The known part of a path, before the first unknown segment. */
export function knownPart(parts: readonly Segment[]): readonly Segment[] {
  const open = parts.findIndex(({ kind }) => kind === 'unknown')
  return open < 0 ? parts : parts.slice(0, open)
}

/** The part of a path after the last unknown segment. */
export function knownEnd(parts: readonly Segment[]): readonly Segment[] {
  return parts.slice(parts.findLastIndex(({ kind }) => kind === 'unknown') + 1)
}

/** The routes that a path matches, or may match. */
export function routesFor(parts: readonly Segment[], among: readonly Route[] = routes): readonly Route[] {
  const known = knownPart(parts)
  return among.filter((each) => (known.length < parts.length ? begins(each, known) : fitsParts(each.segments, parts)))
}
