import type { Possibility } from '../../analysis/values/possibility'
import type { EndpointParameter, Severity } from '../../knowledge'
import { fits, type Given, givenType, isDurationOfAnotherType, isQuoted } from '../shared/judging/jsonTypes'
import { quietest, severityIn } from '../shared/judging/judgement'

/** A value whose JSON type a parameter does not accept. */
export interface Mismatch {
  readonly given: Given
  readonly parameter: EndpointParameter
  readonly severity: Severity
  /** Kling's own examples send this type too. */
  readonly tolerated: boolean
}

/** How a value's type differs from what the parameter accepts; null where it fits, is not known, or is another rule's. */
export function mismatchOf(value: Possibility, parameter: EndpointParameter): Mismatch | null {
  const given = givenType(value)
  if (given === null || fits(given, parameter.types)) return null
  if (isDurationOfAnotherType(given, parameter) || isQuoted(value, parameter)) return null
  const tolerated = fits(given, parameter.toleratedTypes)
  return {
    given,
    parameter,
    tolerated,
    severity: tolerated ? 'info' : quietest(severityIn(parameter), severityOf(value, given, parameter)),
  }
}

/** A scalar of a neighbouring type may still be understood, unless what it says is wrong in any type. */
function severityOf(value: Possibility, given: Given, { types, enum: allowed }: EndpointParameter): Severity {
  const betweenScalars =
    given !== 'record' && given !== 'list' && types.some((type) => type !== 'object' && type !== 'array')
  if (!betweenScalars || given === 'text') return 'error'
  if (!allowed) return 'warning'
  return value.kind === 'exact' && allowed.some((each) => String(each) === String(value.value)) ? 'warning' : 'error'
}
