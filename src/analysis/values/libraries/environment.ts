import type { AnyNode } from '../../../syntax/visit'
import type { Program } from '../../program/program'
import type { Possibility, Values } from '../possibility'

/** The value of an environment variable: an unknown text, for which settings files may determine the host. */
export function environmentVariable({ settings }: Program, name: string, at: AnyNode): Values {
  const variable: Possibility = { kind: 'environment', name, at }
  const hosts = settings.get(name) ?? []
  return hosts.length > 0 ? hosts.map((host) => ({ ...variable, host })) : [variable]
}
