import { Contract } from '../../analysis/contract/contract'
import type { Meaning } from '../../analysis/meaning'
import type { RecordObject } from '../../analysis/record'
import type { Request } from '../../analysis/request'
import type { Endpoint, EndpointParameter } from '../../knowledge'
import { childrenAt, findParameters } from '../hover/findParameter'
import { itemsOf, pathOf, placesOf } from '../places'
import { probeWord } from './probes'

/** What the probe turned out to be, for one endpoint that the request may go to. */
export type Target = { readonly endpoint: Endpoint; readonly contract: Contract; readonly models: readonly string[] | null } & (
  | { readonly kind: 'key'; readonly record: RecordObject; readonly path: string; readonly parameters: readonly EndpointParameter[] }
  | { readonly kind: 'value' | 'item'; readonly path: string; readonly parameter: EndpointParameter }
)

/** Where the probe stands in requests that surely go to the official API; empty where it is in none. */
export function targetsOf(meaning: Meaning): readonly Target[] {
  return meaning.requests.filter(({ evidence }) => evidence.verdict === 'official').flatMap((request) => targetsIn(meaning, request))
}

function targetsIn(meaning: Meaning, request: Request): readonly Target[] {
  const isProbe = (value: { readonly kind: string; readonly value?: unknown }) => value.kind === 'exact' && value.value === probeWord
  const subjects = request.endpoints.map((endpoint) => {
    const contract = new Contract(request, endpoint)
    return { endpoint, contract, models: modelsOf(contract) }
  })
  return placesOf(meaning, request).flatMap((place): readonly Target[] => {
    if (place.placement.key === probeWord) {
      const path = place.path.join('.')
      return subjects.map((subject) => ({ ...subject, kind: 'key', record: place.record, path, parameters: childrenAt(subject.endpoint, path) }))
    }
    const kind = place.values.some(isProbe) ? 'value' : place.values.some((value) => itemsOf(meaning, value).some(isProbe)) ? 'item' : null
    if (kind === null) return []
    const path = withoutProbe(pathOf(place))
    return subjects.flatMap((subject) => findParameters(subject.endpoint, path).map((parameter): Target => ({ ...subject, kind, path, parameter })))
  })
}

/** An item whose type is being typed has none yet. */
function withoutProbe(path: string): string {
  return path.replaceAll(`[${probeWord}]`, '[]')
}

/** The models that the request may name; null where that is open. */
function modelsOf({ model }: Contract): readonly string[] | null {
  const { values, unseen, maybeAbsent, defaultValue } = model
  const named = values.flatMap((value) => (value.kind === 'exact' && value.value !== probeWord ? [String(value.value)] : []))
  if (unseen || named.length < values.length) return null
  return maybeAbsent && defaultValue !== null ? [...named, String(defaultValue)] : named.length > 0 ? named : null
}
