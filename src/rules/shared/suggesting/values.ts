import { distance } from 'fastest-levenshtein'
import type { Contract } from '../../../analysis/contract/contract'
import { unsupportedIn } from '../../../analysis/contract/support'
import type { Scalar } from '../../../knowledge'

/** The number of values to offer per parameter. */
const most = 4

/** The values of a parameter that fit the request and its model. */
export function workingValues(contract: Contract, path: string): readonly Scalar[] {
  const allowed = contract.parameterAt(path)?.enum ?? []
  return allowed.filter(
    (value) =>
      !unsupportedIn(contract.assuming(path, value)).some((each) => each.path === path && each.values !== null),
  )
}

/** Some of these values, nearest to the written one first. */
export function valuesFor(contract: Contract, path: string, written: Scalar): readonly Scalar[] {
  const working = workingValues(contract, path)
  return nearestFirst(String(written), working.map(String))
    .flatMap((text) => working.filter((value) => String(value) === text))
    .slice(0, most)
}

/** Sorts names by edit distance, stably. */
export function nearestFirst(written: string, names: readonly string[]): readonly string[] {
  const far = (name: string): number => distance(written.toLowerCase(), name.toLowerCase())
  return names.toSorted((a, b) => far(a) - far(b))
}
