import { Contract } from '../../../analysis/contract/contract'
import { remembered } from '../../../syntax/remembered'
import type { Request } from '../../../analysis/requests/request'
import { mayBeUndocumented } from './undocumented'

/**
 * The contracts for a request's body, one per possible endpoint; none if one of them
 * reads its parameters from the URL, or if the model may be undocumented.
 */
export const contractsOf = remembered((request: Request): readonly Contract[] => {
  const { body, method, endpoints } = request
  const isKnown = endpoints.every((endpoint) => endpoint.method === 'POST' && (method ?? 'POST') === 'POST')
  return body && isKnown && !mayBeUndocumented(request)
    ? endpoints.map((endpoint) => new Contract(request, endpoint))
    : []
})
