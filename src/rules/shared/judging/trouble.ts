import type { Contract } from '../../../analysis/contract/contract'
import { missingIn } from '../../../analysis/contract/missing'
import { all, not } from '../../../analysis/contract/outcome'
import { checkRequirement } from '../../../analysis/contract/requirement'
import { type Unsupported, unsupportedIn } from '../../../analysis/contract/support'
import type { Constraint, Scalar } from '../../../knowledge'

/** A violation of the endpoint's contract, with a key that does not depend on other values. */
export function nameOfUnsupported({ path, values }: Unsupported): string {
  return `${path} ${String(values)}`
}

/** All missing parameters and broken constraints of a request. */
export function troublesOf(contract: Contract): readonly string[] {
  const broken = (contract.endpoint.constraints ?? []).filter((constraint) => outcomeOf(contract, constraint).yes)
  const missing = missingIn(contract).map(({ path, list, variant }) =>
    ['missing', list, variant?.value, path].join(' '),
  )
  return [...unsupportedIn(contract).map(nameOfUnsupported), ...broken.map(({ id }) => id), ...missing]
}

/** How certainly a constraint is broken. */
export function outcomeOf(contract: Contract, { when, then }: Constraint) {
  return all([...(when ? [contract.check(when)] : []), not(checkRequirement(contract, then))])
}

/** Whether a change resolves one violation and causes no other. */
export function helps(contract: Contract, trouble: string, path: string, to: Scalar | null): boolean {
  const before = new Set(troublesOf(contract))
  const after = troublesOf(contract.assuming(path, to))
  return !after.includes(trouble) && after.every((each) => before.has(each))
}
