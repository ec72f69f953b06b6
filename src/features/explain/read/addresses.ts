import { endpoints, hosts } from '../../../knowledge'
import type { AddressEvidence } from './evidence'
import type { Lines } from './lines'

const url = /\bhttps?:\/\/(?<host>[\w.-]{1,120}(?::\d{1,5})?)(?<path>\/[^\s"'`<>\\)\],;]{0,400})?/gi
const methodAndPath = /\b(?<method>GET|POST|PUT|DELETE|PATCH)\s{1,4}(?<path>\/[^\s"'`<>\\)\],;]{1,400})/g
const withUrl = /(?:with url: |"path" ?: ?"|'path': ')(?<path>\/[^\s"'`<>\\)\],;]{1,400})/g
const apiPath =
  /(?<![\w./-])(?<path>\/(?:v1|text-to-video|image-to-video|omni-video|motion-control|tasks|solutions)(?:\/[\w./{}[\]-]{1,200}|\?[^\s"'`<>\\)\],;]{1,200}))/g
const methodBefore = /\b(GET|POST|PUT|DELETE|PATCH)\b\W{0,4}$/
const hostParameter = /HTTPS?ConnectionPool\(host='([\w.-]{1,120})'/g
const mostRead = 200

/** URLs and paths in a text, in order. A path inside a URL is not listed separately. */
export function readAddresses(text: string, lines: Lines): readonly AddressEvidence[] {
  const found = new Map<number, AddressEvidence>()
  const add = (offset: number, host: string | null, path: string, method: string | null): void => {
    if (found.size < mostRead)
      found.set(offset, { line: lines.at(offset), offset, host, path: withoutStop(path), method })
  }
  for (const match of text.matchAll(url)) {
    const { host = '', path = '/' } = match.groups ?? {}
    add(
      match.index,
      host.toLowerCase(),
      path,
      methodBefore.exec(text.slice(Math.max(0, match.index - 12), match.index))?.[1] ?? null,
    )
  }
  for (const match of text.matchAll(hostParameter)) add(match.index, (match[1] ?? '').toLowerCase(), '/', null)
  const bare = [...text.matchAll(methodAndPath), ...text.matchAll(withUrl), ...text.matchAll(apiPath)]
  const seen = new Set([...found.values()].map(({ line, path }) => `${line} ${path}`))
  for (const match of bare) {
    const { method = null, path = '' } = match.groups ?? {}
    const key = `${lines.at(match.index)} ${withoutStop(path)}`
    if (!seen.has(key)) add(match.index, null, path, method)
    seen.add(key)
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset)
}

/** Removes the punctuation of the surrounding sentence. */
function withoutStop(path: string): string {
  return withoutEnd(path, path.includes('{') ? '.:' : '.:}')
}

/** A path without query, fragment and trailing slashes. */
export function plainPath(path: string): string {
  return withoutEnd(path.split(/[?#]/, 1)[0] ?? '', '/')
}

function withoutEnd(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

const officialHosts = new Set(
  hosts.filter(({ status }) => status === 'current' || status === 'outdated').map(({ host }) => host as string),
)
const notHosts = new Map(
  hosts.filter(({ status }) => status === 'not-a-host').map((entry) => [entry.host as string, entry]),
)

export function isOfficialHost(host: string | null): boolean {
  return host !== null && officialHosts.has(host)
}

/** Whether a host looks like Kling's but does not belong to the API, known or made up. */
export function isInventedHost(host: string): boolean {
  return notHosts.has(host) || (/^api[\w.-]*\.kling(?:ai)?\.\w+$/.test(host) && !officialHosts.has(host))
}

/** The endpoint at a path: its own, or one that queries its tasks. */
export function endpointAt(path: string): (typeof endpoints)[number] | undefined {
  const plain = plainPath(path)
  return (
    endpoints.find((endpoint) => endpoint.path === plain) ?? endpoints.find((endpoint) => isQueryOf(endpoint, plain))
  )
}

function isQueryOf(
  { query }: (typeof endpoints)[number] & { readonly query?: { readonly byId: string } },
  path: string,
): boolean {
  if (!query?.byId.includes('{id}')) return false
  const [before = '', after = ''] = query.byId.split('{id}')
  const id = path.slice(before.length, path.length - after.length)
  return before !== '' && path.startsWith(before) && path.endsWith(after) && id !== '' && !id.includes('/')
}

/** Whether a path belongs to the API or looks like it: `/v1/videos/anything`. */
export function isApiPath(path: string): boolean {
  return /^\/(?:v1\/(?:videos|images|audio|general|account)|(?:text-to-video|image-to-video|omni-video|motion-control)\/kling|tasks(?:[/?]|$)|solutions(?:[/?]|$)|account\/costs)/.test(
    path,
  )
}
