import { type Endpoint, type EndpointParameter, pageNumber, pageSize } from '../../knowledge'
import type { Query } from '../requests/query'

/** What a GET request queries. */
export interface Asked {
  /** `answer`: the endpoint's own response. `list`: the tasks created on its path, in pages. */
  readonly kind: 'answer' | 'list'
  readonly endpoint: Endpoint
  /** The keys of its query. */
  readonly parameters: readonly EndpointParameter[]
}

/** What a GET request queries; null if unknown, or if the path identifies one task. */
export function askedBy({ url }: Query): Asked | null {
  if (url.rest.length > 0) return null
  const [answer, ...more] = url.endpoints.filter(({ method }) => method === 'GET')
  if (answer) return more.length === 0 ? { kind: 'answer', endpoint: answer, parameters: answer.parameters } : null
  const [first, ...others] = url.endpoints
  const size = first && maximumOfList(first)
  if (!first || size === null || others.some((each) => maximumOfList(each) !== size)) return null
  return {
    kind: 'list',
    endpoint: first,
    parameters: [pageNumber, { ...pageSize, range: { ...pageSize.range, max: size ?? pageSize.range.max } }],
  }
}

/** The largest page size of an endpoint that lists its tasks by GET on its own path, or null. */
function maximumOfList({ query, path }: Endpoint): number | null {
  const list = query?.list
  return list?.method === 'GET' && list.path === path ? (list.maxPageSize ?? pageSize.range.max) : null
}
