import type { AnyNode } from '../../../syntax/visit'
import type { Program } from '../../program/program'
import type { Possibility, Values } from '../possibility'

/** What a variable of the environment may be: a text that nobody sees, of which files of settings may tell whose address it is. */
export function environmentVariable({ settings }: Program, name: string, at: AnyNode): Values {
  const variable: Possibility = { kind: 'environment', name, at }
  const hosts = settings.get(name) ?? []
  return hosts.length > 0 ? hosts.map((host) => ({ ...variable, host })) : [variable]
}
