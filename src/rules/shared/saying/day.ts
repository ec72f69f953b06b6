import { type Endpoint, type EndpointParameter, sources } from '../../../knowledge'
import { ours, prose, type Prose } from '../../../text/prose'

/** When the values of a parameter were last read: `list of 2026-09-20`. */
export function listDay(
  parameter: Pick<EndpointParameter, 'source'> | null | undefined,
  endpoint: Endpoint | undefined,
): Prose {
  return prose`list of ${ours(sources[parameter?.source ?? endpoint?.source ?? 'docsReading'].seen)}`
}
