import type { Evaluator } from '../values/evaluator'
import type { FileEvidence } from '../requests/fileEvidence'
import type { Request } from '../requests/request'
import { carriedCredentials } from './carried'
import type { CarriedCredential } from './carriedCredential'
import { headerSettings, type HeaderSetting } from './headers'
import type { KeyFacts } from './keyFacts'

/**
 * Determines whether a credential is Kling's. An API key may be a gateway's whatever its variable is called: if it is
 * sent to another host, or if the file mentions a gateway, unless it is sent to Kling.
 */
export function ownCredentials(
  evaluator: Evaluator,
  facts: KeyFacts,
  requests: readonly Request[],
  headers: readonly (HeaderSetting & { readonly carried: readonly CarriedCredential[] })[],
  file: FileEvidence,
): (carried: CarriedCredential) => boolean {
  const toKling = new Set(headers.filter((each) => each.requests.length > 0).flatMap(({ carried }) => namesOf(carried)))
  const others = requests.filter(({ evidence }) =>
    evidence.reasons.some(({ kind }) => kind === 'other-host' || kind === 'gateway'),
  )
  const toOthers = new Set(
    headerSettings(evaluator, others)
      .filter((each) => each.requests.length > 0)
      .flatMap(({ value, context }) => namesOf(carriedCredentials(evaluator, facts, new Set(), value, context))),
  )
  return ({ role, source, name, at }) =>
    role !== 'api-key' ||
    source !== 'environment' ||
    toKling.has(name) ||
    !(file.at(at).gateways.length > 0 || toOthers.has(name))
}

function namesOf(carried: readonly CarriedCredential[]): readonly string[] {
  return carried.map(({ name }) => name)
}
