import { type Endpoint, type EndpointParameter, pageNumber, pageSize } from '../../knowledge'
import type { Query } from '../requests/query'

/** What a GET asks for by a query. */
export interface Asked {
  /** `answer`: what the endpoint answers itself. `list`: the tasks that were made on its path, in pages. */
  readonly kind: 'answer' | 'list'
  readonly endpoint: Endpoint
  /** The keys that its query takes. */
  readonly parameters: readonly EndpointParameter[]
}

/** What the GET of a query asks for; null where that is not known, or the path names one task. */
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

/** The greatest page of an endpoint whose tasks its own GET path lists; null where none does. */
function maximumOfList({ query, path }: Endpoint): number | null {
  const list = query?.list
  return list?.method === 'GET' && list.path === path ? (list.maxPageSize ?? pageSize.range.max) : null
}
