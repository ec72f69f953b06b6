import {
  endpoints,
  httpStatuses,
  models,
  movedKeys,
  packStatuses,
  sdks,
  serviceErrors,
  unreachableAddresses,
  wrongPaths,
} from '../../src/knowledge'

/** Every sentence of the knowledge that a message may hold. */
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
  ])
}

/** What the tables of SDKs say of options that are ignored or refused. */
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
