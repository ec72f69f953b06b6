import type { Datum, MessageData } from '../../findings/message'
import { endpoints, type Endpoint } from '../../knowledge'
import { allowedValues } from '../hover/allowedValues'
import { findParameters } from '../hover/findParameter'
import { joinedBy } from '../../rules/shared/saying/wording'
import { codes, say } from './say'
import { endpointAt } from './read/addresses'
import type { Reading } from './read'

const all: readonly Endpoint[] = endpoints

/** The endpoints whose path occurs in the text. */
export function calledEndpoints({ addresses }: Reading): readonly Endpoint[] {
  return [...new Set(addresses.flatMap(({ path }) => endpointAt(path) ?? []))]
}

/**
 * The values that a parameter accepts at the endpoints whose path is in the text. Without such a path, at all endpoints
 * with the same values: `"16:9"`, `"9:16"` or `"1:1"` (`/v1/videos/text2video`). Null if that is too ambiguous.
 */
export function allowedFor(name: string, reading: Reading): Datum {
  const called = calledEndpoints(reading).filter(({ method }) => method === 'POST')
  const byValues = new Map<string, { readonly values: Datum; readonly paths: string[] }>()
  for (const endpoint of askedEndpoints(reading))
    for (const parameter of findParameters(endpoint, name)) {
      const values = allowedValues(parameter)
      if (values === null) continue
      const key = JSON.stringify(values)
      byValues.set(key, { values, paths: [...(byValues.get(key)?.paths ?? []), endpoint.path] })
    }
  const [only, ...more] = byValues.values()
  if (only === undefined || more.length > 2) return null
  return more.length === 0 && called.length === 0
    ? only.values
    : joinedBy(
        'besides',
        [only, ...more].map(({ values, paths }) => say('explain.allowed-at', { values, ...where(paths) })),
      )
}

/** All values that the endpoints of `allowedFor` list for a parameter, as texts. */
export function valuesOfParameter(name: string, reading: Reading): readonly string[] {
  return askedEndpoints(reading)
    .flatMap((endpoint) => findParameters(endpoint, name))
    .flatMap(({ enum: values = [] }) => values.map(String))
}

function askedEndpoints(reading: Reading): readonly Endpoint[] {
  const called = calledEndpoints(reading).filter(({ method }) => method === 'POST')
  return called.length > 0 ? called : all.filter(({ area, method }) => area === 'video' && method === 'POST')
}

/** Whether some endpoint accepts a value of a parameter: then its model or another parameter is the cause of a refusal. */
export function isDocumented(name: string, value: string): boolean {
  return all.some((endpoint) =>
    findParameters(endpoint, name).some((parameter) => parameter.enum?.some((each) => String(each) === value)),
  )
}

function where(paths: readonly string[]): MessageData {
  return { paths: codes(paths, 'and'), count: paths.length > 3 ? paths.length : null }
}
