import type { Host, Settings } from '../analysis/program/module'
import { readUrl } from '../analysis/requests/url'
import { dirname } from './paths'

/** Files that set environment variables: `.env.example`, `docker-compose.yml`, `wrangler.toml`. */
const settingsFile =
  /(?:^|\/)(?:\.env(?:\.[\w.-]{1,40})?|(?:docker-)?compose(?:[.-][\w.-]{1,40})?\.ya?ml|wrangler\.toml)$/

export function isSettingsFile(path: string): boolean {
  return settingsFile.test(path)
}

/** The patterns of such files, for listing them. */
export const settingsGlob =
  '{.env,.env.*,compose*.yml,compose*.yaml,docker-compose*.yml,docker-compose*.yaml,wrangler.toml}'

/**
 * `KLING_BASE_URL=https://…`, `- KLING_BASE_URL=…`, `KLING_HOST: "${KLING_HOST:-…}"`: a name, and an address with nothing in
 * it but a host. Anything else on a line, keys above all, does not match and is never read.
 */
const line =
  /^\s{0,40}(?:export\s{1,4}|-\s{1,4})?["']?([A-Z][A-Z0-9_]{0,80})["']?\s{0,9}[:=]\s{0,9}["']?(?:\$\{\w{1,80}:?-)?(?:https?:\/\/)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})(?::\d{1,5})?(?:[/"'}\s]|$)/

/** This machine or its local network: a server that replaces the API during development. */
const own = /^[\d.]+$|\.(?:local|internal|localdomain|test)$/

/** Replaces an unknown host, because its name might be confidential. */
const other: Host = { kind: 'other', name: '', gateway: null }

/** The variables that a settings file sets to a host, and whose host it is. */
export function hostsIn(text: string): Settings {
  const found = new Map<string, readonly Host[]>()
  for (const each of text.split(/\r\n|\r|\n/)) {
    const [, name, address] = line.exec(each) ?? []
    if (name === undefined || address === undefined || own.test(address)) continue
    const isUrl = each.includes(`://${address}`)
    const { host } = readUrl(`https://${address}`)
    // Words with dots count as a host only if that is certain.
    if (!isUrl && host.kind === 'other') continue
    found.set(name, withHost(found.get(name), host.kind === 'other' ? other : host))
  }
  return found
}

/** The text of such a file without everything that is not read, so that no key is kept. */
export function onlyAddresses(text: string): string {
  return [...hostsIn(text)]
    .flatMap(([name, hosts]) => hosts.map((host) => `${name}=https://${host === other ? 'other.example' : host.name}`))
    .join('\n')
}

/** The settings from files in a folder and its parents; a variable may have several values. */
export function settingsFor(code: readonly string[], files: ReadonlyMap<string, Settings>): Settings {
  const found = new Map<string, readonly Host[]>()
  for (const [path, settings] of files)
    if (code.some((each) => isAround(dirname(path), each)))
      for (const [name, hosts] of settings) for (const host of hosts) found.set(name, withHost(found.get(name), host))
  return found
}

/** Whether a file is in a folder or below it. */
export function isAround(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function withHost(known: readonly Host[] = [], host: Host): readonly Host[] {
  return known.some(({ kind, name }) => kind === host.kind && name === host.name) ? known : [...known, host]
}
