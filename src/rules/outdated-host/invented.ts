import type { Meaning } from '../../analysis/meaning'
import { hostFamily, hosts, recommendedHost } from '../../knowledge'
import type { Address } from './addresses'

const known = new Set<string>(hosts.map(({ host }) => host))

/** An undocumented host on one of Kling's domains that looks like an API host. */
export function isInvented({ host, isApi }: Pick<Address, 'host' | 'isApi'>): boolean {
  if (known.has(host) || !hostFamily.domain.test(host)) return false
  return isApi || (hostFamily.api.test(host) && !hostFamily.site.test(host))
}

export function hostFor(host: string): string {
  return hostFamily.china.test(host) ? hostFamily.hostInChina : recommendedHost
}

/** Requests to such a host, possibly through a list, so that the literal itself shows no use. */
export function inventedInRequests({ requests }: Meaning): readonly Address[] {
  return requests.flatMap(({ urls }) =>
    urls.flatMap(({ host: { name }, endpoints, written, text }): Address[] => {
      if (!isInvented({ host: name, isApi: endpoints.length > 0 })) return []
      const start = text.toLowerCase().indexOf(name)
      const span = written.spanOf(start, start + name.length)
      return span ? [{ host: name, span, isApi: true }] : []
    }),
  )
}
