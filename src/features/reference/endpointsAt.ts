import { slotsAtTop } from '../../analysis/contract/slots'
import type { Meaning } from '../../analysis/meaning'
import type { Request } from '../../analysis/requests/request'
import type { Endpoint } from '../../knowledge'
import type { Span } from '../../syntax/model'
import { contains } from '../../syntax/visit'

/**
 * The ids of the endpoints that the request at an offset may call, or whose tasks it queries: at its call, a path in
 * its URL, or its body, wherever that is built.
 */
export function endpointsAt({ requests }: Meaning, offset: number): readonly string[] {
  const cursor = { start: offset, end: offset }
  const around = requests.flatMap((request) =>
    spansOf(request).flatMap((span) => (contains(span, cursor) ? [{ request, size: span.end - span.start }] : [])),
  )
  const [nearest] = around.sort((one, other) => one.size - other.size)
  return nearest ? endpointsOf(nearest.request).map(({ id }) => id) : []
}

function endpointsOf({ endpoints, urls }: Request): readonly Endpoint[] {
  return endpoints.length > 0 ? endpoints : [...new Set(urls.flatMap((url) => url.endpoints))]
}

function spansOf(request: Request): readonly Span[] {
  const body = request.body
    ? [request.body.at.span, ...slotsAtTop(request).flatMap(({ write }) => write?.at.span ?? [])]
    : []
  const paths = request.urls.flatMap((url) =>
    url.segments.flatMap((segment) => request.segmentSpan(url, segment) ?? []),
  )
  return [request.span, ...body, ...paths]
}
