import { type Address, findAddresses } from './addresses'
import { type Host, hosts, recommendedHost } from '../../knowledge'
import { createRule } from '../rule'
import { ours, prose } from '../../text/prose'

const known: readonly Host[] = hosts

export const outdatedHost = createRule({
  id: 'outdated-host',
  summary: 'The former host of the API (`api.klingai.com`), or one that never was its host (`api.kling.com`).',
  level: 'warning',
  fixable: 'review',
  facts: ['outdatedHost'],
  kind: 'file',
  messages: {
    outdated:
      '{host} is the former host of the API: the vendor moved to {instead}. It still answers, but nobody says for how long.',
    none: '{host} is no host of the API: no page names it. Use {instead}.',
    site: '{host} serves the web site, not the API. Use {instead}.',
  },
  check({ program }, report) {
    for (const address of findAddresses(program)) {
      const host = known.find((each) => each.host === address.host)
      const message = host && messageFor(host, address)
      if (!host || !message) continue
      const instead = host.instead ?? recommendedHost
      report({
        at: address.span,
        message,
        level: message === 'outdated' ? 'hint' : 'warning',
        data: { host: ours(host.host), instead: ours(instead) },
        confidence: message === 'outdated' ? 'certain' : 'likely',
        tags: message === 'outdated' ? ['deprecated'] : [],
        fixes: [
          {
            title: prose`Use ${ours(instead)}`,
            safety: 'review',
            repairs: [{ do: 'code', at: address.span, by: instead }],
          },
        ],
      })
    }
  },
})

function messageFor({ status }: Host, { isApi }: Address): 'outdated' | 'none' | 'site' | null {
  switch (status) {
    case 'outdated':
      return 'outdated'
    case 'not-a-host':
      return 'none'
    case 'site':
      return isApi ? 'site' : null
    case 'current':
      return null
  }
}
