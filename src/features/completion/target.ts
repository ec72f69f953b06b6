import { Contract } from '../../analysis/contract/contract'
import type { RecordObject } from '../../analysis/values/possibility'
import { slotsOf } from '../../analysis/contract/slots'
import type { Meaning } from '../../analysis/meaning'
import type { Request } from '../../analysis/requests/request'
import type { Endpoint, EndpointParameter } from '../../knowledge'
import { findParameters } from '../hover/findParameter'
import { probeWord } from './probes'

/** What the probe is for one possible endpoint of a request. `path` is relative to the body. */
export type Target = {
  readonly endpoint: Endpoint
  readonly contract: Contract
  readonly models: readonly string[] | null
  readonly path: string
} & (
  | { readonly kind: 'key'; readonly record: RecordObject; readonly parameters: readonly EndpointParameter[] }
  | { readonly kind: 'value' | 'item'; readonly parameter: EndpointParameter }
)

/** The targets of the probe in requests that certainly go to the official API; empty if it is in none. */
export function targetsOf(meaning: Meaning): readonly Target[] {
  return meaning.requests.filter(({ evidence }) => evidence.verdict === 'official').flatMap(targetsIn)
}

function targetsIn(request: Request): readonly Target[] {
  const slots = slotsOf(request).filter(
    ({ name, values }) =>
      name === probeWord || values.some((value) => value.kind === 'exact' && value.value === probeWord),
  )
  if (slots.length === 0) return []
  return request.endpoints.flatMap((endpoint, index) => {
    const contract = new Contract(request, endpoint)
    const subject = { endpoint, contract, models: modelsOf(contract) }
    return slots.flatMap((slot): readonly Target[] => {
      const { name, path, holder, write } = slot
      if (name === probeWord)
        return [
          {
            ...subject,
            kind: 'key',
            record: holder,
            path: path.slice(0, -probeWord.length),
            parameters: ofEndpoint(slot.shapes, request, index).flat(),
          },
        ]
      if (write === null)
        return findParameters(endpoint, path).map((parameter) => ({ ...subject, kind: 'item', path, parameter }))
      return ofEndpoint(slot.parameters, request, index).flatMap((parameter) =>
        parameter ? [{ ...subject, kind: 'value', path, parameter }] : [],
      )
    })
  })
}

/** The elements for one endpoint. Items of several kinds have one element for each kind instead; then all of them. */
function ofEndpoint<T>(all: readonly T[], { endpoints }: Request, index: number): readonly T[] {
  return endpoints.length > 1 && all.length === endpoints.length ? all.slice(index, index + 1) : all
}

/** The models that the request may use; null if unknown. */
function modelsOf({ model }: Contract): readonly string[] | null {
  const { values, unseen, maybeAbsent, defaultValue } = model
  const named = values.flatMap((value) =>
    value.kind === 'exact' && value.value !== probeWord ? [String(value.value)] : [],
  )
  if (unseen || named.length < values.length) return null
  return maybeAbsent && defaultValue !== null ? [...named, String(defaultValue)] : named.length > 0 ? named : null
}
