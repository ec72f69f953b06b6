import { type Endpoint, endpoints } from '../../knowledge'
import type { RecordObject } from '../values/possibility'
import { keysOf } from '../values/recordObject'
import type { Evaluator } from '../values/evaluator'
import { modelsIn } from './namedModels'
import type { UrlPattern } from './url'

/** A path without a host is weaker evidence than one with a host. */
export function informative(urls: readonly UrlPattern[]): readonly UrlPattern[] {
  const withHost = urls.filter(({ host }) => host.kind !== 'unknown')
  return withHost.length > 0 ? withHost : urls.filter(({ endpoints: found }) => found.length > 0)
}

export function endpointsOf(urls: readonly UrlPattern[], method: string | null): readonly Endpoint[] {
  const found = new Set(urls.filter(({ rest }) => rest.length === 0).flatMap((url) => url.endpoints))
  const all = [...found]
  const fitting = all.filter((endpoint) => method === null || endpoint.method === method)
  return fitting.length > 0 ? fitting : all
}

/** Among several endpoints, those that have the most of the body's keys. */
export function narrow(candidates: readonly Endpoint[], body: RecordObject | null): readonly Endpoint[] {
  if (!body || candidates.length < 2) return candidates
  const best = Math.max(...candidates.map((endpoint) => score(endpoint, body)))
  return candidates.filter((endpoint) => score(endpoint, body) === best)
}

/** How many of the body's keys an endpoint has. */
export function score({ parameters }: Endpoint, body: RecordObject): number {
  const keys = keysOf(body)
  return parameters.filter(({ name }) => keys.has(name)).length
}

/** The endpoints that accept the keys, of the generation that the model key shows. */
export function endpointsByKeys(evaluator: Evaluator, body: RecordObject): readonly Endpoint[] {
  const models = modelsIn(evaluator, body, body.at)
  return endpoints.filter(({ method, generation, parameters }) => {
    if (method !== 'POST' || generation !== 'legacy') return false
    const taken = parameters.find(({ name }) => name === 'model_name')
    const values = [...(taken?.enum ?? []), ...(taken?.retiredValues ?? [])]
    return models.some(
      (value) => value.kind !== 'exact' || value.missing === true || values.some((each) => each === value.value),
    )
  })
}
