import { distinctiveKeys, endpoints, gateways, klingName, relayName } from '../../knowledge'
import type { AnyNode } from '../../syntax/visit'
import type { Evaluator } from '../values/evaluator'
import type { FileEvidence, Reason } from './fileEvidence'
import { exactTexts, type Possibility, type RecordObject } from '../values/possibility'
import { keysOf } from '../values/recordObject'
import type { Program } from '../program/program'
import type { Evidence, Request } from './request'
import { modelsIn } from './namedModels'
import type { UrlPattern } from './url'

const modelNames = new Set(
  endpoints.flatMap(({ parameters }) =>
    parameters
      .filter(({ name }) => name === 'model_name')
      .flatMap((parameter) => [...(parameter.enum ?? []), ...(parameter.retiredValues ?? [])].map(String)),
  ),
)
const distinctive = new Set<string>(distinctiveKeys)
const gatewayKeys = new Map<string, string>(gateways.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)))

/**
 * Weighs the URL first, then the evidence in body and file. Without proof the verdict is `unknown`, and rules report
 * nothing.
 */
export function judgeRecipient(
  evaluator: Evaluator,
  urls: readonly UrlPattern[],
  body: RecordObject | null,
  file: FileEvidence,
  at: AnyNode,
): Evidence {
  const hosts = urls.map(({ host }) => host)
  const gateway = hosts.find((host) => host.gateway !== null)?.gateway ?? null
  if (gateway !== null) return verdict('gateway', 'certain', [{ kind: 'gateway', text: gateway, at }], gateway)
  if (hosts.some(({ kind }) => kind === 'official')) {
    const reasons = hosts
      .filter(({ kind }) => kind === 'official')
      .map(({ name }): Reason => ({ kind: 'official-host', text: name, at }))
    // In production, the environment may contain another one.
    const isWritten = urls.some(({ host, isBySettings }) => host.kind === 'official' && !isBySettings)
    return hosts.some(({ kind }) => kind === 'other')
      ? verdict('unknown', 'possible', reasons)
      : verdict('official', isWritten ? 'certain' : 'likely', reasons)
  }
  const foreign = hosts.find(({ kind }) => kind === 'other')
  if (foreign) return verdict('unknown', 'certain', [{ kind: 'other-host', text: foreign.name, at }])
  const keys = body ? bodyReasons(evaluator, body, at) : { for: [], against: [] }
  if (keys.against.length > 0) return verdict('unknown', 'likely', keys.against)
  return urls.length > 0 ? byPath(evaluator.program, urls, keys.for, file, at) : byBody(keys.for, file)
}

/** Paths that the API does not have, on an unknown host: `${settings.klingBaseUrl}/videos/generations`. */
export function judgeNamedRecipient(urls: readonly UrlPattern[], file: FileEvidence): Evidence | null {
  const isNamed =
    urls.length > 0 &&
    urls.every(
      ({ host, written }) =>
        host.kind === 'unknown' && host.gateway === null && isNamedAfterKling(written.fillingAt(0)),
    )
  return isNamed && file.answers.length > 1 && file.gateways.length === 0
    ? verdict('named', 'possible', file.answers)
    : null
}

/** Whether a base URL's setting, constant or environment variable is named after Kling. */
function isNamedAfterKling(filling: Possibility | null): boolean {
  return filling !== null && (filling.kind === 'import' ? filling.path.some(isKlingName) : bearsKlingsName(filling.at))
}

function bearsKlingsName(node: AnyNode | null): boolean {
  switch (node?.kind) {
    case 'name':
      return isKlingName(node.name)
    case 'member':
      return isKlingName(node.property ?? '') || bearsKlingsName(node.object)
    case 'call':
      return (
        bearsKlingsName(node.callee) ||
        node.arguments.some(
          ({ value }) =>
            value.kind === 'text' && value.parts.some((part) => part.kind === 'piece' && isKlingName(part.value)),
        )
      )
    default:
      return false
  }
}

function isKlingName(name: string): boolean {
  return klingName.test(name) && !relayName.test(name)
}

/** An API path on an unknown host counts as official if the file shows the official API and no gateway. */
function byPath(
  program: Program,
  urls: readonly UrlPattern[],
  reasons: readonly Reason[],
  file: FileEvidence,
  at: AnyNode,
): Evidence {
  const path: Reason = { kind: 'official-path', text: urls[0]?.text ?? '', at }
  // `/kling/v1/videos/…`: a relay's own routes. `/klingai/…` of the page's own origin: a development proxy, named after the host behind it.
  if (
    urls.some(({ prefix, text }) => prefix.some((segment) => klingName.test(segment)) && !text.startsWith('/klingai/'))
  )
    return verdict('unknown', 'likely', [path])
  if (file.gateways.length > 0) return verdict('unknown', 'possible', [...file.gateways, path])
  // Kling's own spelling of a model supports the path, if there is no contrary evidence.
  if (file.official.length > 0 || reasons.some(({ kind }) => kind === 'model'))
    return verdict('official', 'likely', [path, ...reasons, ...file.official])
  if (urls.some((url) => file.bases.has(baseOf(program, url) ?? ''))) return verdict('official', 'likely', [path])
  return verdict('unknown', 'possible', [path, ...reasons])
}

/** Unknown addresses of requests that are recognizable as Kling's: other requests to the same address count too. */
export function provenBases({ program }: Evaluator, requests: readonly Request[]): ReadonlySet<string> {
  const proven = requests.filter(({ evidence }) => evidence.verdict === 'official')
  return new Set(proven.flatMap(({ urls }) => urls.flatMap((url) => baseOf(program, url) ?? [])))
}

/** The source of the expression for the unknown host of a URL. */
function baseOf(program: Program, { host, written }: UrlPattern): string | null {
  const filling = host.kind === 'unknown' ? written.fillingAt(0) : null
  if (!filling) return null
  return filling.kind === 'import' ? [filling.module, ...filling.path].join('.') : program.sourceOf(filling.at)
}

/** A body without a URL counts as official if its keys and model are Kling's own and the file shows the official API. */
function byBody(reasons: readonly Reason[], file: FileEvidence): Evidence {
  const hasModel =
    reasons.some(({ kind }) => kind === 'model') || file.official.some(({ kind }) => kind === 'file-name')
  const keys = reasons.filter(({ kind }) => kind === 'kling-keys').length
  if (file.gateways.length > 0 || (!hasModel && keys < 2)) return verdict('unknown', 'possible', reasons)
  return file.official.length > 0
    ? verdict('official', 'likely', [...reasons, ...file.official])
    : verdict('unknown', 'possible', reasons)
}

interface Weighed {
  readonly for: readonly Reason[]
  readonly against: readonly Reason[]
}

/** The evidence in the keys and the model of a body. */
export function bodyReasons(evaluator: Evaluator, body: RecordObject, at: AnyNode): Weighed {
  const reasons: Reason[] = []
  const against: Reason[] = []
  for (const key of keysOf(body)) {
    if (distinctive.has(key)) reasons.push({ kind: 'kling-keys', text: key, at })
    const gateway = gatewayKeys.get(key)
    if (gateway) against.push({ kind: 'gateway', text: gateway, at })
  }
  for (const model of exactTexts(modelsIn(evaluator, body, at)))
    if (modelNames.has(model)) reasons.push({ kind: 'model', text: model, at })
  for (const key of ['model', 'model_name']) {
    for (const model of exactTexts(modelsIn(evaluator, body, at, key))) {
      const gateway = gateways.find((each) => each.models.some((pattern) => pattern.test(model)))
      if (gateway && !modelNames.has(model)) against.push({ kind: 'gateway', text: gateway.id, at })
    }
  }
  return { for: reasons, against }
}

function verdict(
  kind: Evidence['verdict'],
  confidence: Evidence['confidence'],
  reasons: readonly Reason[],
  gateway: string | null = null,
): Evidence {
  return { verdict: kind, confidence, reasons, gateway }
}
