import type { Meaning } from '../../analysis/meaning'
import type { Request } from '../../analysis/requests/request'
import { contains } from '../../syntax/visit'
import { costOf } from '../cost'
import { generationNames } from '../hover/renderEndpoint'
import type { CodeLens } from './codeLens'
import { curlOf } from './curl'

export type { CodeLens } from './codeLens'

/** The lines above the requests that surely go to the official API, and of which one endpoint is known. */
export function codeLensesOf({ requests }: Meaning): readonly CodeLens[] {
  const official = requests.filter(
    ({ evidence, endpoints }) => evidence.verdict === 'official' && endpoints.length === 1,
  )
  // What is part of a larger request is no request of its own.
  const whole = official.filter((request) => !official.some((other) => other !== request && holds(other, request)))
  return whole.flatMap(lensesOf)
}

function holds(outer: Request, inner: Request): boolean {
  const [one, two] = [outer.span, inner.span]
  return contains(one, two) && (one.start < two.start || one.end > two.end)
}

function lensesOf(request: Request): readonly CodeLens[] {
  const [endpoint] = request.endpoints
  if (!endpoint) return []
  const { span } = request
  const cost = costOf(request)
  const words = [endpoint.title, generationNames[endpoint.generation], ...(cost ? [cost.price] : [])]
  return [
    { span, title: words.join(' · '), tooltip: cost?.label ?? null, does: { kind: 'nothing' } },
    { span, title: 'Reference', tooltip: null, does: { kind: 'reference', endpointId: endpoint.id } },
    { span, title: 'Copy as curl', tooltip: null, does: { kind: 'copy', text: curlOf(request, endpoint) } },
  ]
}
