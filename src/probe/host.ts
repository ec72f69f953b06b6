import { hosts, recommendedHost } from '../knowledge'

const current = hosts.filter(({ status }) => status === 'current').map(({ host }) => host)

/** Short names of the hosts to call: `singapore`, `beijing`. */
export const hostNames: readonly string[] = current.map((host) => /^(?:api-)?([^.]*)/.exec(host)?.[1] ?? host)

export const defaultHostName = hostNames[current.findIndex((host) => host === recommendedHost)] ?? ''

/**
 * The origin (`https://…`) for a short name, a host or a URL; null where it is none, or where keys would travel in clear
 * to another machine.
 */
export function originOf(given: string): string | null {
  const known = current[hostNames.indexOf(given.toLowerCase())]
  const text = known ?? given
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  const url = URL.canParse(address) ? new URL(address) : null
  if (!url || url.username !== '' || url.password !== '' || url.hostname === '') return null
  const isHere = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  return url.protocol === 'https:' || (url.protocol === 'http:' && isHere) ? url.origin : null
}
