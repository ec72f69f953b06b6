import type { Meaning } from '../../analysis/meaning'
import type { Request } from '../../analysis/requests/request'
import { contains } from '../../syntax/visit'
import { costOf } from '../cost'
import { fact, proper, term } from '../../rules/shared/saying/wording'
import type { Words } from '../../words'
import type { CodeLens } from './codeLens'
import { curlOf } from './curl'

export type { CodeLens } from './codeLens'

/** The lenses of requests that certainly go to the official API and have exactly one possible endpoint. */
export function codeLensesOf({ requests }: Meaning, words: Words): readonly CodeLens[] {
  const official = requests.filter(
    ({ evidence, endpoints }) => evidence.verdict === 'official' && endpoints.length === 1,
  )
  // A part of a larger request is not a request.
  const whole = official.filter((request) => !official.some((other) => other !== request && holds(other, request)))
  return whole.flatMap((request) => lensesOf(request, words))
}

function holds(outer: Request, inner: Request): boolean {
  const [one, two] = [outer.span, inner.span]
  return contains(one, two) && (one.start < two.start || one.end > two.end)
}

function lensesOf(request: Request, words: Words): readonly CodeLens[] {
  const [endpoint] = request.endpoints
  if (!endpoint) return []
  const { span } = request
  const cost = costOf(request, words)
  const { id, generation } = endpoint
  const title = words.say('lens.title', {
    endpoint: fact(endpoint.title),
    generation: term('generation', { generation }),
    price: cost ? proper(cost.price) : null,
  })
  return [
    { span, title, tooltip: cost?.label ?? null, does: { kind: 'nothing' } },
    { span, title: words.say('lens.reference'), tooltip: null, does: { kind: 'reference', endpointId: id } },
    { span, title: words.say('lens.copy'), tooltip: null, does: { kind: 'copy', text: curlOf(request, endpoint) } },
  ]
}
