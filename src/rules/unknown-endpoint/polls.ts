import type { Meaning } from '../../analysis/meaning'
import type { Request } from '../../analysis/requests/request'
import type { UrlPattern } from '../../analysis/requests/url'
import type { Endpoint } from '../../knowledge'
import { fitsParts, id, knownEnd, type Route, routes, routesFor } from './routes'

/** A query for one product's tasks in a file that creates another's and never queries them. */
export interface StrayPoll {
  readonly request: Request
  readonly url: UrlPattern
  readonly queried: Endpoint
  readonly made: Endpoint
  /** The request that creates them. */
  readonly maker: Request
  /** True if the file creates no tasks of the queried product. */
  readonly isOnly: boolean
}

/** Queries on the path of a product other than that of the file's tasks. */
export function strayPolls({ requests, program }: Meaning): readonly StrayPoll[] {
  // A collection of requests in JSON does not run.
  if (program.dialect.isData) return []
  const official = requests.filter(({ evidence }) => evidence.verdict === 'official')
  const makers = official.filter(({ method, possible, situations }) => {
    return method === 'POST' && possible.some(isMade) && situations.every(isKnown)
  })
  const polls = official
    .flatMap((request) => request.urls.map((url) => ({ request, url, routes: pollsOf(request, url) })))
    .filter(({ routes }) => routes.length > 0)
  const queried = new Set(polls.flatMap(({ routes }) => routes.map(({ endpoint }) => endpoint)))
  const made = new Set(makers.flatMap(({ possible }) => possible))
  return polls.flatMap(({ request, url, routes: [route, ...others] }): StrayPoll[] => {
    if (!route || others.length > 0 || queried.size > 1) return []
    for (const maker of makers) {
      const lost = maker.possible.find(
        (endpoint) => isMade(endpoint) && !queried.has(endpoint) && endpoint.area === route.endpoint.area,
      )
      // Code with a callback need not query, and an SDK queries its tasks itself.
      if (lost && !maker.sdk && !callsBack(maker)) {
        return [{ request, url, queried: route.endpoint, made: lost, maker, isOnly: !made.has(route.endpoint) }]
      }
    }
    return []
  })
}

/** A path that may be any, as `process.env.CREATE_PATH ?? '/v1/videos/effects'`, comes with a query that may be any. */
function isKnown({ urls }: Request): boolean {
  return urls.every(({ parts }) => knownEnd(parts).length > 0)
}

function isMade({ generation, kind, query }: Endpoint): boolean {
  return generation === 'legacy' && kind === 'task' && query !== undefined
}

const queries = routes.filter(
  (route) => route.method === 'GET' && route.segments.includes(id) && isMade(route.endpoint),
)

/** The queries by id that a URL may be; with an unknown base URL, those with the same ending. */
function pollsOf({ method }: Request, { parts }: UrlPattern): readonly Route[] {
  if (method !== 'GET' && method !== null) return []
  const known = knownEnd(parts)
  return routesFor(parts, queries).filter(({ segments }) =>
    fitsParts(segments.slice(segments.length - known.length), known),
  )
}

function callsBack(maker: Request): boolean {
  return maker.parameter('callback_url') !== null || maker.body === null || maker.body.open
}
