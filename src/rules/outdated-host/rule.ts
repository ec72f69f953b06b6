import type { Program } from '../../analysis/program/program'
import { testModules } from '../../analysis/program/tests'
import { type Address, findAddresses } from './addresses'
import { hostFor, inventedInRequests, isInvented } from './invented'
import type { Meaning } from '../../analysis/meaning'
import { type Host, hosts, recommendedHost } from '../../knowledge'
import { createRule } from '../rule'
import { code, proper, titled } from '../shared/saying/wording'

const known: readonly Host[] = hosts

export const outdatedHost = createRule({
  id: 'outdated-host',
  summary:
    'The former host of the API (`api.klingai.com`), or a host that never belonged to it (`api.kling.com`, `api-us.klingai.com`).',
  level: 'warning',
  fixable: 'review',
  facts: ['outdatedHost'],
  kind: 'file',
  check(meaning, report) {
    const { program } = meaning
    for (const [address, ...more] of byLine(program, addressesIn(meaning))) {
      const judged = judge(address)
      if (!judged) continue
      const { message, instead } = judged
      report({
        at: address.span,
        message,
        level: message === 'outdated' ? 'hint' : 'warning',
        data: { host: code(address.host), instead: proper(instead) },
        confidence: message === 'outdated' ? 'certain' : 'likely',
        tags: message === 'outdated' ? ['deprecated'] : [],
        fixes: [
          {
            title: titled('use', { what: proper(instead) }),
            safety: 'review',
            repairs: [address, ...more].map(({ span }) => ({ do: 'code', at: span, by: instead })),
          },
        ],
      })
    }
  },
})

interface Judged {
  readonly message: 'outdated' | 'none' | 'site'
  readonly instead: string
}

function judge(address: Address): Judged | null {
  const host = known.find((each) => each.host === address.host)
  if (!host) return isInvented(address) ? { message: 'none', instead: hostFor(address.host) } : null
  const message = messageFor(host, address)
  return message && { message, instead: host.instead ?? recommendedHost }
}

/** The hosts found in literals and in requests, each place once, but not those of tests. */
function addressesIn(meaning: Meaning): readonly Address[] {
  const shown = findAddresses(meaning.program)
  const seen = new Set(shown.map(({ span }) => span.start))
  const all = [
    ...shown,
    ...inventedInRequests(meaning).filter(({ span: { start } }) => !seen.has(start) && seen.add(start)),
  ]
  const { program } = meaning
  const tests = testModules(program)
  return tests.size > 0 ? all.filter((address) => !tests.has(program.moduleOf(address))) : all
}

/** Combines the occurrences of a host on one line into one finding. */
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
