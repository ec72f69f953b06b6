import { endpoints, type Endpoint, type EndpointParameter } from '../../knowledge'
import { allowedValues } from '../hover/allowedValues'
import { findParameters } from '../hover/findParameter'
import { alternatives, inlineCode } from '../markdown'
import { endpointAt } from './read/addresses'
import { wordsIn } from '../../words'
import type { Reading } from './read'

const all: readonly Endpoint[] = endpoints

/** The endpoints whose path is in a text. */
export function calledEndpoints({ addresses }: Reading): readonly Endpoint[] {
  return [...new Set(addresses.flatMap(({ path }) => endpointAt(path) ?? []))]
}

/**
 * What is allowed for a parameter, at the endpoints whose path is in the text or, where there is none, wherever it occurs with the
 * same values: `"16:9"`, `"9:16"` or `"1:1"` (`/v1/videos/text2video`). Null where too much may be meant.
 */
export function allowedFor(name: string, reading: Reading): string | null {
  const called = calledEndpoints(reading).filter(({ method }) => method === 'POST')
  const videos = all.filter(({ area, method }) => area === 'video' && method === 'POST')
  const places = (called.length > 0 ? called : videos).flatMap((endpoint) =>
    findParameters(endpoint, name).map((parameter) => ({ path: endpoint.path, values: valuesOf(parameter) })),
  )
  const byValues = new Map<string, string[]>()
  for (const { path, values } of places)
    if (values !== null) byValues.set(values, [...(byValues.get(values) ?? []), path])
  if (byValues.size === 0 || byValues.size > 3) return null
  return [...byValues]
    .map(([values, paths]) => (byValues.size === 1 && called.length === 0 ? values : `${values} (${where(paths)})`))
    .join('; ')
}

function valuesOf(parameter: EndpointParameter): string | null {
  const allowed = allowedValues(parameter)
  return allowed === null ? null : wordsIn('en').phrase(allowed)
}

function where(paths: readonly string[]): string {
  return paths.length > 3 ? `${paths.length} endpoints` : alternatives(paths.map(inlineCode), 'and')
}
