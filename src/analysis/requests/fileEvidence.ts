import { answerFields, environmentVariables, gateways, klingName } from '../../knowledge'
import type { ImportStep } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Additions } from '../../knowledge/additions'
import { loadedBy } from '../program/exports'
import type { Host, Module } from '../program/module'
import { nearby, push } from '../../syntax/multimap'
import type { Program } from '../program/program'
import { readUrl } from './url'

/** A reason for or against the official API. */
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
    | 'sdk'
  readonly text: string
  readonly at: AnyNode
}

/** The evidence of a whole file. It supports a request's own evidence and never replaces it. */
export interface FileEvidence {
  readonly official: readonly Reason[]
  readonly gateways: readonly Reason[]
  /** The response fields that are mentioned, each once. */
  readonly answers: readonly Reason[]
  /** The source of unknown addresses (`settings.base_url`) to which a certain Kling request goes. */
  readonly bases: ReadonlySet<string>
  /** The evidence of the file that contains a node. */
  at(node: AnyNode): FileEvidence
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

/**
 * The evidence of a program's files, in total and for each file. A file is also official, or a gateway's, because of
 * its imports: the client that it calls, the URL that it takes from a settings module.
 */
export function fileEvidence(program: Program, isRequestFile = false): FileEvidence {
  const own = new Map(program.modules.map((module) => [module, new Gathered(program)] as const))
  const of = (node: AnyNode) => own.get(program.moduleOf(node)) ?? new Gathered(program)
  const [first] = own.values()
  if (isRequestFile) first?.official.push({ kind: 'file-name', text: 'kling.json', at: program.model.body })
  for (const text of program.texts)
    for (const part of text.parts) if (part.kind === 'piece') of(text).seeText(part.value, text)
  for (const node of program.nodes) {
    if (node.kind === 'name') of(node).seeName(node.name, node)
    else if (node.kind === 'member' && node.property !== null) of(node).seeName(node.property, node)
    else if (node.kind === 'import') of(node).seeImport(node)
  }
  const whole = together([...own.values()])
  if (own.size < 2) return whole
  const imports = importsOf(program)
  const known = new Map<Module, FileEvidence>()
  for (const [module, { answers }] of own) {
    const gathered = (modules: ReadonlySet<Module>) => together([...modules].flatMap((each) => own.get(each) ?? []))
    const evidence = gathered(nearby([module], imports.from, mostHops))
    known.set(module, {
      ...evidence,
      answers: [...answers.values()],
      official: [...evidence.official, ...byImporters(evidence, gathered(nearby([module], imports.to, mostHops)))],
    })
  }
  return { ...whole, at: (node) => known.get(program.moduleOf(node)) ?? whole }
}

/** A file is official also by its importers, unless there is evidence of a gateway. */
function byImporters({ gateways: own }: FileEvidence, { official, gateways: others }: FileEvidence): readonly Reason[] {
  return own.length > 0 || others.length > 0 ? [] : official
}

/** The most imports between a file and its evidence. */
const mostHops = 2

type Edges = ReadonlyMap<Module, readonly Module[]>

/** The imports and importers of each file. */
function importsOf(program: Program): { readonly from: Edges; readonly to: Edges } {
  const from = new Map<Module, Module[]>()
  const to = new Map<Module, Module[]>()
  for (const module of program.modules)
    for (const specifier of specifiersIn(program, module)) {
      const target = module.resolve(specifier)
      if (!target || target === module) continue
      push(from, module, target)
      push(to, target, module)
    }
  return { from, to }
}

/** All possible modules of an import: `from . import config` names a package, or a module in it. */
function specifiersIn(program: Program, { body }: Module): readonly string[] {
  const steps = program
    .importsBeside(body)
    .flatMap(({ module, names }) => [
      module,
      ...names.map(({ imported }) => (module.endsWith('.') ? `${module}${imported}` : `${module}.${imported}`)),
    ])
  const passedOn = body.steps.flatMap((step) => (step.kind === 'export' && step.module !== null ? [step.module] : []))
  const loaded = program.callsWithin(body).flatMap((call) => loadedBy(call) ?? [])
  return [...steps, ...passedOn, ...loaded]
}

function together(all: readonly Gathered[]): FileEvidence {
  const evidence: FileEvidence = {
    official: all.flatMap(({ official }) => official),
    gateways: all.flatMap(({ gateways: found }) => found),
    answers: all.flatMap(({ answers }) => [...answers.values()]),
    bases: new Set(),
    at: () => evidence,
  }
  return evidence
}

/** The evidence in the strings, names and imports of one file. Comments do not count. */
class Gathered {
  readonly official: Reason[] = []
  readonly gateways: Reason[] = []
  readonly answers = new Map<string, Reason>()
  /** Cached, because a file repeats the same words. */
  private readonly named = new Map<string, readonly string[]>()
  /** The hosts that settings files assign to variables named after Kling. */
  private readonly hosts: ReadonlyMap<string, readonly Host[]>

  private readonly additions: Additions

  constructor({ settings, additions }: Program) {
    this.additions = additions
    const own = [...settings].filter(([name]) => klingName.test(name))
    this.hosts = new Map(own.map(([name, hosts]) => [spelling(name), hosts]))
  }

  seeName(name: string, at: AnyNode): void {
    if (answerNames.has(name)) this.answers.set(name, { kind: 'answer', text: name, at })
    if (klingName.test(name) && keyNames.has(spelling(name)))
      this.official.push({ kind: 'credentials', text: name, at })
    const gateway = gatewayNames.get(name)
    if (gateway) this.gateways.push({ kind: 'gateway', text: gateway, at })
    if (this.hosts.size > 0 && klingName.test(name))
      for (const host of this.hosts.get(spelling(name)) ?? []) this.seeHost(host, at)
  }

  private seeHost({ kind, name, gateway }: Host, at: AnyNode): void {
    if (kind === 'official') this.official.push({ kind: 'official-host', text: name, at })
    if (kind === 'gateway' && gateway) this.gateways.push({ kind: 'gateway', text: gateway, at })
  }

  seeText(text: string, at: AnyNode): void {
    this.seeName(text, at)
    for (const address of addressesIn(text)) {
      this.seeHost(readUrl(address, this.additions).host, at)
    }
    const named = this.named.get(text) ?? gatewaysNamedIn(text)
    this.named.set(text, named)
    for (const gateway of named) this.gateways.push({ kind: 'gateway', text: gateway, at })
  }

  seeImport(at: ImportStep): void {
    const gateway = gatewayPackages.get(at.module) ?? gatewayPackages.get(at.module.split('.')[0] ?? '')
    if (gateway) this.gateways.push({ kind: 'gateway', text: gateway, at })
  }
}

/** The gateways whose models or paths a string contains. */
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
