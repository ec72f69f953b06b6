import { Contract } from '../../../analysis/contract/contract'
import { remembered } from '../../../syntax/remembered'
import type { Request } from '../../../analysis/requests/request'
import { mayBeUndocumented } from './undocumented'

/**
 * The contracts that a request's body is held against, one for each endpoint it can be for; none where one of them is not
 * known well enough, or takes its parameters in the URL, or where its model may be one that no page describes.
 */
export const contractsOf = remembered((request: Request): readonly Contract[] => {
  const { body, method, endpoints } = request
  const isKnown = endpoints.every(
    (endpoint) => endpoint.checks === 'request' && endpoint.method === 'POST' && (method ?? 'POST') === 'POST',
  )
  return body && isKnown && !mayBeUndocumented(request)
    ? endpoints.map((endpoint) => new Contract(request, endpoint))
    : []
})
