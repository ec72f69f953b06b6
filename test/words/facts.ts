import { childrenOf } from '../../src/features/hover/findParameter'
import {
  capabilities,
  type Capability,
  codeFailures,
  connectionFailures,
  type Endpoint,
  type EndpointParameter,
  endpoints,
  type FactId,
  facts,
  type Gateway,
  type GatewayError,
  gatewayErrors,
  gateways,
  hosts,
  httpStatuses,
  models,
  movedKeys,
  observedMessages,
  openModelFamilies,
  packStatuses,
  type Provenance,
  sdks,
  serviceErrors,
  sources,
  symptoms,
  taskStatuses,
  unreachableAddresses,
  wrongPaths,
} from '../../src/knowledge'

/** Every sentence of the knowledge that a message may contain. */
export function sentences(): ReadonlySet<string> {
  const ofEndpoints = endpoints.flatMap((endpoint) => [
    ...('constraints' in endpoint
      ? endpoint.constraints.flatMap((constraint) => [
          constraint.statement,
          ...('situation' in constraint ? [constraint.situation] : []),
        ])
      : []),
    ...('ignoredKeys' in endpoint ? endpoint.ignoredKeys.map(({ note }) => note) : []),
    ...('instead' in endpoint ? [endpoint.instead] : []),
  ])
  return new Set([
    ...ofEndpoints,
    ...wrongPaths.map(({ note }) => note),
    ...movedKeys.flatMap((key) => ('note' in key ? [key.note] : [])),
    ...serviceErrors.map(({ name }) => name),
    ...httpStatuses.flatMap((status) => (status.used ? [] : [status.note])),
    ...models.flatMap((model) => ('retirement' in model ? [model.retirement.evidence] : [])),
    ...unreachableAddresses.map(({ what }) => what),
    ...packStatuses.map(({ meaning }) => meaning),
    ...sdks.flatMap(({ name }) => name),
    ...optionNotes(sdks),
    ...ofErrors(),
    ...ofReference(),
  ])
}

/** The sentences about endpoints, parameters and models in hovers, reference pages and completions. */
function ofReference(): readonly string[] {
  const all: readonly Endpoint[] = endpoints
  const able: readonly Capability[] = capabilities
  return [
    ...all.flatMap(({ title, notes = [], parameters }) => [title, ...notes, ...parameters.flatMap(ofParameter)]),
    ...models.map(({ name }) => name),
    ...openModelFamilies.map(({ name }) => name),
    // Others are proper names.
    ...able.flatMap(({ notes = [], features }) => [
      ...notes,
      ...Object.values(features).flatMap((each) => (each === true ? [] : (each.note ?? []))),
    ]),
    ...Object.values(sources).map(({ title }) => title),
  ]
}

function ofParameter(parameter: EndpointParameter): readonly string[] {
  const { summary, notes = [], items } = parameter
  const kinds = items && 'variants' in items ? items.variants.map((variant) => variant.summary) : []
  return [summary, ...notes, ...kinds, ...childrenOf(parameter).flatMap(ofParameter)]
}

/** The sentences about errors, and their sources. */
function ofErrors(): readonly string[] {
  const told: readonly Told[] = [
    ...serviceErrors,
    ...observedMessages,
    ...connectionFailures,
    ...codeFailures,
    ...symptoms,
    ...taskStatuses,
  ]
  const foreign: readonly GatewayError[] = gatewayErrors
  const places: readonly Gateway[] = gateways
  return [
    ...told.flatMap(({ title = [], meaning, causes = [], remedy = [], notes = [] }) =>
      [title, meaning, causes, remedy, notes].flat(),
    ),
    ...httpStatuses.flatMap(({ name, note }) => [name, note]),
    ...hosts.flatMap((host) => (host.status === 'not-a-host' ? [host.note] : [])),
    ...foreign.flatMap(({ note, statuses, words = [] }) => [
      note,
      ...[...statuses, ...words].map(({ meaning }) => meaning),
    ]),
    ...places.map(({ differences }) => differences),
    ...statedByExplain.map((id) => facts[id].statement),
    ...cited([...told, ...httpStatuses, ...foreign, ...places, ...statedByExplain.map((id) => facts[id])]),
  ]
}

/** The parts of the knowledge about errors. */
interface Told extends Provenance {
  readonly title?: string
  readonly meaning: string
  readonly causes?: readonly string[]
  readonly remedy?: string
  readonly notes?: readonly string[]
}

/** Further statements in explanations. */
const statedByExplain = [
  'apiKeysServeBoth',
  'codeUnderHttp200',
  'failureReasonPlace',
  'lookupBeforeRetry',
  'newApiTakesKeysOnly',
  'no402',
  'noRetryAfter',
  'permanent429',
  'resultsKept30Days',
  'slotUntilEnd',
] as const satisfies readonly FactId[]

function cited(all: readonly Provenance[]): readonly string[] {
  return all.map(({ source }) => sources[source].title)
}

/** The sentences in the tables of SDKs about ignored or refused options. */
function optionNotes(part: unknown): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(optionNotes)
  if (typeof part !== 'object' || part === null) return []
  const { ignored = [], refused = [] } = part as {
    readonly ignored?: readonly { readonly instead: string }[]
    readonly refused?: readonly { readonly note: string }[]
  }
  return [
    ...ignored.map(({ instead }) => instead),
    ...refused.map(({ note }) => note),
    ...Object.values(part).flatMap(optionNotes),
  ]
}
