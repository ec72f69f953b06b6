import type { Program } from '../../analysis/program/program'
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
    for (const [address, ...more] of byLine(program, findAddresses(program))) {
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
            repairs: [address, ...more].map(({ span }) => ({ do: 'code', at: span, by: instead })),
          },
        ],
      })
    }
  },
})

/** The addresses of one host in one line together: they are one finding. */
function byLine({ model }: Program, addresses: readonly Address[]): Iterable<readonly [Address, ...Address[]]> {
  const groups = new Map<string, [Address, ...Address[]]>()
  for (const address of addresses) {
    const key = `${model.text.lastIndexOf('\n', address.span.start)} ${address.host} ${address.isApi}`
    const group = groups.get(key)
    if (group) group.push(address)
    else groups.set(key, [address])
  }
  return groups.values()
}

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
