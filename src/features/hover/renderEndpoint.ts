import type { Endpoint } from '../../knowledge'
import { alternatives, bulletList, inlineCode, page, type Markdown } from '../markdown'
import { citation } from '../provenance'

export const generationNames = {
  legacy: 'legacy',
  new: 'new generation',
  solutions: 'solutions',
  account: 'account',
} as const

/** An endpoint in a few lines: what it does, what it needs, how its task is queried. */
export function renderEndpoint(endpoint: Endpoint): Markdown {
  const { title, method, path, generation, parameters, query, notes = [], status } = endpoint
  const required = parameters.filter((parameter) => parameter.required).map(({ name }) => inlineCode(name))
  return page([
    `**${title}** · ${method} ${inlineCode(path)} · ${generationNames[generation]}`,
    bulletList([
      ...(required.length > 0 ? [`Always needs ${alternatives(required, 'and')}.`] : []),
      ...(query ? [`Query: GET ${inlineCode(query.byId)}.`] : []),
      ...(status === 'undocumented' ? ['On older pages only.'] : []),
      ...notes,
    ]),
    `Source: ${citation(endpoint)}`,
  ])
}
