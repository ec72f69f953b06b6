import { type Endpoint, type EndpointParameter, sources } from '../../../knowledge'
import { proper } from './wording'
import type { Datum } from '../../../findings/message'

/** The date on which a parameter's values were last read: `2026-09-20`. */
export function listDay(
  parameter: Pick<EndpointParameter, 'source'> | null | undefined,
  endpoint: Endpoint | undefined,
): Datum {
  return proper(sources[parameter?.source ?? endpoint?.source ?? 'docsReading'].seen)
}
