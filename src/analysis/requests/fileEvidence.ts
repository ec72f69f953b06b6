import { answerFields, environmentVariables, gateways, klingName } from '../../knowledge'
import type { AnyNode } from '../../syntax/visit'
import type { Program } from '../program/program'
import { readUrl } from './url'

/** One reason to believe, or not, that code speaks to the official API. */
export interface Reason {
  readonly kind:
    | 'official-host'
    | 'official-path'
    | 'credentials'
    | 'signing'
    | 'kling-keys'
    | 'model'
    | 'answer'
    | 'gateway'
    | 'other-host'
    | 'file-name'
  readonly text: string
  readonly at: AnyNode
}

/** What a whole file shows. It supports a request's own evidence and never replaces it. */
export interface FileEvidence {
  readonly official: readonly Reason[]
  readonly gateways: readonly Reason[]
  /** The answers' own fields that are named, each once. */
  readonly answers: readonly Reason[]
  /** Addresses that are not seen, as they are written (`settings.base_url`), and to which a request that is surely for Kling goes. */
  readonly bases: ReadonlySet<string>
}

const keyNames = new Set<string>(
  environmentVariables
    .filter(({ holds }) => holds === 'access-key' || holds === 'secret-key' || holds === 'access-and-secret-key')
    .map(({ name }) => spelling(name)),
)
const answerNames = new Set<string>(answerFields)
const gatewayNames = new Map<string, string>(
  gateways.flatMap(({ id, environment }) => environment.map((name) => [name, id] as const)),
)
const gatewayPackages = new Map<string, string>(
  gateways.flatMap(({ id, packages }) => packages.map((name) => [name, id] as const)),
)

/** Looks through the texts, names and imports of a file once. Comments do not count; the file's name may. */
export function fileEvidence(program: Program, isRequestFile = false): FileEvidence {
  const official: Reason[] = isRequestFile ? [{ kind: 'file-name', text: 'kling.json', at: program.model.body }] : []
  const against: Reason[] = []
  // A file says the same words again and again.
  const gatewaysOf = new Map<string, readonly string[]>()
  const answers = new Map<string, Reason>()
  const see = (name: string, at: AnyNode) => {
    if (answerNames.has(name)) answers.set(name, { kind: 'answer', text: name, at })
    if (klingName.test(name) && keyNames.has(spelling(name))) official.push({ kind: 'credentials', text: name, at })
    const gateway = gatewayNames.get(name)
    if (gateway) against.push({ kind: 'gateway', text: gateway, at })
  }
  for (const text of program.texts) {
    for (const part of text.parts) {
      if (part.kind !== 'piece') continue
      see(part.value, text)
      for (const address of addressesIn(part.value)) {
        const { host } = readUrl(address)
        if (host.kind === 'official') official.push({ kind: 'official-host', text: host.name, at: text })
        if (host.kind === 'gateway' && host.gateway) against.push({ kind: 'gateway', text: host.gateway, at: text })
      }
      const named = gatewaysOf.get(part.value) ?? gatewaysNamedIn(part.value)
      gatewaysOf.set(part.value, named)
      for (const gateway of named) against.push({ kind: 'gateway', text: gateway, at: text })
    }
  }
  for (const node of program.nodes) {
    if (node.kind === 'name') see(node.name, node)
    else if (node.kind === 'member' && node.property !== null) see(node.property, node)
    else if (node.kind === 'import') {
      const gateway = gatewayPackages.get(node.module) ?? gatewayPackages.get(node.module.split('.')[0] ?? '')
      if (gateway) against.push({ kind: 'gateway', text: gateway, at: node })
    }
  }
  return { official, gateways: against, answers: [...answers.values()], bases: new Set() }
}

/** The gateways whose models or paths a text names. */
function gatewaysNamedIn(text: string): readonly string[] {
  return gateways
    .filter(({ models, paths }) => [...models, ...paths].some((pattern) => pattern.test(text)))
    .map(({ id }) => id)
}

/** `KLING_ACCESS_KEY`, `kling_access_key` and `klingAccessKey` are one name: of a variable, a setting, a field. */
function spelling(name: string): string {
  return name.replace(/[_-]/g, '').toLowerCase()
}

/** URLs, and bare host names, in a text. */
function addressesIn(text: string): string[] {
  const found = text.match(/https?:\/\/[^\s"'<>`\\)]{1,300}/gi) ?? []
  return found.length > 0 ? found : /^[a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+(?:\/|$)/i.test(text) ? [`https://${text}`] : []
}
