import type { Host, Settings } from '../analysis/program/module'
import { readUrl } from '../analysis/requests/url'
import { dirname } from './paths'

/** Files that give variables of the environment their values: `.env.example`, `docker-compose.yml`, `wrangler.toml`. */
const settingsFile =
  /(?:^|\/)(?:\.env(?:\.[\w.-]{1,40})?|(?:docker-)?compose(?:[.-][\w.-]{1,40})?\.ya?ml|wrangler\.toml)$/

export function isSettingsFile(path: string): boolean {
  return settingsFile.test(path)
}

/** The patterns of such files, for whoever lists them. */
export const settingsGlob =
  '{.env,.env.*,compose*.yml,compose*.yaml,docker-compose*.yml,docker-compose*.yaml,wrangler.toml}'

/**
 * `KLING_BASE_URL=https://…`, `- KLING_BASE_URL=…`, `KLING_HOST: "${KLING_HOST:-…}"`: a name, and an address with nothing in
 * it but a host. Whatever else a line says, a key above all, does not match, and is never looked at again.
 */
const line =
  /^\s{0,40}(?:export\s{1,4}|-\s{1,4})?["']?([A-Z][A-Z0-9_]{0,80})["']?\s{0,9}[:=]\s{0,9}["']?(?:\$\{\w{1,80}:?-)?(?:https?:\/\/)?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5})(?::\d{1,5})?(?:[/"'}\s]|$)/

/** What stands for this machine, or one in its own network: a server that stands in for the API while it is worked on. */
const own = /^[\d.]+$|\.(?:local|internal|localdomain|test)$/

/** Of a host that is not known only this is kept, as its name might tell something. */
const other: Host = { kind: 'other', name: '', gateway: null }

/** Which variables a file of settings gives the address of a host, and whose that is. */
export function hostsIn(text: string): Settings {
  const found = new Map<string, readonly Host[]>()
  for (const each of text.split(/\r\n|\r|\n/)) {
    const [, name, address] = line.exec(each) ?? []
    if (name === undefined || address === undefined || own.test(address)) continue
    const isUrl = each.includes(`://${address}`)
    const { host } = readUrl(`https://${address}`)
    // Words with dots between them are a host where that is sure.
    if (!isUrl && host.kind === 'other') continue
    found.set(name, withHost(found.get(name), host.kind === 'other' ? other : host))
  }
  return found
}

/** The text of such a file without all that is not read: whoever keeps it keeps no key. */
export function onlyAddresses(text: string): string {
  return [...hostsIn(text)]
    .flatMap(([name, hosts]) => hosts.map((host) => `${name}=https://${host === other ? 'other.example' : host.name}`))
    .join('\n')
}

/** The settings that files beside, or around, some code give; a variable may have several. */
export function settingsFor(code: readonly string[], files: ReadonlyMap<string, Settings>): Settings {
  const found = new Map<string, readonly Host[]>()
  for (const [path, settings] of files)
    if (code.some((each) => isAround(dirname(path), each)))
      for (const [name, hosts] of settings) for (const host of hosts) found.set(name, withHost(found.get(name), host))
  return found
}

/** Whether a file stands in a folder, or below it. */
export function isAround(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}

function withHost(known: readonly Host[] = [], host: Host): readonly Host[] {
  return known.some(({ kind, name }) => kind === host.kind && name === host.name) ? known : [...known, host]
}
