import type { Meaning } from '../analysis/meaning'
import type { Endpoint } from '../knowledge'
import type { Span } from '../syntax/model'
import { ours, prose, type Prose } from '../text/prose'
import { costOf } from './cost'

/** What stands above a request: which endpoint it is for, and what it costs. */
export interface Lens {
  /** The request. */
  readonly span: Span
  /** `POST /v1/videos/text2video · 5 s · pro · no audio · 2.5 units ≈ $0.35` */
  readonly title: Prose
  /** Of the endpoint, as the reference knows it. */
  readonly endpointId: Endpoint['id']
}

/** A lens for each request that is certain to be for one endpoint of the official API. */
export function lensesOf({ requests }: Meaning): readonly Lens[] {
  return requests.flatMap((request) => {
    const [endpoint, ...others] = request.endpoints
    if (request.evidence.verdict !== 'official' || !endpoint || others.length > 0) return []
    const cost = costOf(request)
    const call = prose`${ours(endpoint.method)} ${ours(endpoint.path)}`
    const title = cost ? prose`${call} · ${ours(cost.label)}` : call
    return [{ span: request.span, title, endpointId: endpoint.id }]
  })
}
