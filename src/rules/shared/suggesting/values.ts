import { distance } from 'fastest-levenshtein'
import type { Contract } from '../../../analysis/contract/contract'
import { unsupportedIn } from '../../../analysis/contract/support'
import type { Scalar } from '../../../knowledge'

/** So many values of one parameter are offered. */
const most = 4

/** The values that a parameter can be set to in this request, with its model: the nearest to what was written first. */
export function valuesFor(contract: Contract, path: string, written: Scalar): readonly Scalar[] {
  const allowed = contract.parameterAt(path)?.enum ?? []
  const working = allowed.filter(
    (value) =>
      !unsupportedIn(contract.assuming(path, value)).some((each) => each.path === path && each.values !== null),
  )
  return nearestFirst(String(written), working.map(String))
    .flatMap((text) => working.filter((value) => String(value) === text))
    .slice(0, most)
}

/** Names in the order of how many letters they differ by; those that are equally near keep their order. */
export function nearestFirst(written: string, names: readonly string[]): readonly string[] {
  const far = (name: string): number => distance(written.toLowerCase(), name.toLowerCase())
  return names.toSorted((a, b) => far(a) - far(b))
}
