import { hosts, recommendedHost } from '../knowledge'

const current = hosts.filter(({ status }) => status === 'current').map(({ host }) => host)

/** The short names of the current hosts: `singapore`, `beijing`. */
export const hostNames: readonly string[] = current.map((host) => /^(?:api-)?([^.]*)/.exec(host)?.[1] ?? host)

export const defaultHostName = hostNames[current.findIndex((host) => host === recommendedHost)] ?? ''

/**
 * The origin (`https://…`) for a short name, a host or a URL; null if it is invalid or would send keys to another
 * machine in plain text.
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
