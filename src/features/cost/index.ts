import { chinaHost } from '../../knowledge'
import { Contract } from '../../analysis/contract/contract'
import type { CostHint } from './costHint'
import type { Meaning } from '../../analysis/meaning'
import type { Request } from '../../analysis/requests/request'
import { estimate } from './estimate'
import { orderOf } from './inputs'
import type { Words } from '../../words'
import { costLabel, costMarkdown, nameOf, priceWords } from './render'

export type { CostHint } from './costHint'

/** The price of each recognized request for which Kling lists one. Gateways have other prices. */
export function costsOf(meaning: Meaning, words: Words): readonly CostHint[] {
  return meaning.requests.flatMap((request) => costOf(request, words) ?? [])
}

/** Null if the endpoint is uncertain or no price is listed (a retired model, a combination that is not sold). */
export function costOf(request: Request, words: Words): CostHint | null {
  const [endpoint, ...others] = request.endpoints
  if (request.evidence.verdict !== 'official' || !endpoint || others.length > 0 || !request.body) return null
  const order = orderOf(new Contract(request, endpoint))
  const found = order && estimate(order, isForChina(request) ? 'yuan' : 'dollars')
  if (!order || !found) return null
  const inputs = [...Object.values(order.inputs), order.quantity]
  return {
    span: request.span,
    offset: request.span.end,
    label: costLabel(order, found, words),
    price: priceWords(order, found, words),
    markdown: costMarkdown(order, found, words),
    inputs: [
      ...new Set(inputs.flatMap((input) => (input?.name && 'parameter' in input.name ? input.name.parameter : []))),
    ],
    unknown: found.unknown.map((name) => words.phrase(nameOf(name))),
  }
}

function isForChina({ urls }: Request): boolean {
  return urls.length > 0 && urls.every(({ host }) => host.kind === 'official' && host.name === chinaHost)
}
