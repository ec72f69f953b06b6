import type { Request } from '../../../analysis/requests/request'
import { type Endpoint, endpoints, klingName } from '../../../knowledge'
import type { Span } from '../../../syntax/model'
import { isOpen } from '../judging/undocumented'

/** A model in a path whose product does not have it. */
interface PathModel {
  readonly name: string
  /** The product's path: `/text-to-video`. */
  readonly product: string
  /** The endpoints of the product, one for each of its models. */
  readonly endpoints: readonly Endpoint[]
  readonly certain: boolean
  readonly span: Span | null
}

/** Models in the paths of a request that the product does not have. Names unlike Kling's are not models. */
export function wrongPathModels(request: Request): readonly PathModel[] {
  if (request.evidence.verdict !== 'official' || (request.method !== null && request.method !== 'POST')) return []
  return request.urls.flatMap((url): PathModel[] => {
    const [first, name, ...more] = url.segments
    if (
      url.endpoints.length > 0 ||
      url.host.kind !== 'official' ||
      first === undefined ||
      name === undefined ||
      more.length > 0
    )
      return []
    const product = `/${first}`
    const own = endpoints.filter(({ model, path }) => model !== undefined && path.startsWith(`${product}/`))
    if (own.length === 0 || !/^[\w.-]+$/.test(name) || !klingName.test(name) || isOpen(name)) return []
    return [{ name, product, endpoints: own, certain: request.urls.length === 1, span: request.segmentSpan(url, name) }]
  })
}
