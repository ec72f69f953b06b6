import type { Contract } from '../../analysis/contract/contract'
import type { FixPlan } from '../../findings/rule'
import type { Unsupported } from '../../analysis/contract/support'
import type { Scalar } from '../../knowledge'
import { change } from '../shared/repairing/changes'
import { currentModels } from '../shared/suggesting/models'
import { helps, nameOfUnsupported } from '../shared/judging/trouble'
import { titleOfChange } from '../shared/saying/wording'

/** The number of values to offer per parameter. */
const mostValues = 3

interface Change {
  readonly path: string
  readonly to: Scalar | null
}

/** Every single change that makes the combination valid and breaks nothing else. */
export function fixesFor(contract: Contract, each: Unsupported): readonly FixPlan[] {
  return changesFor(contract, each)
    .filter(({ path, to }) => helps(contract, nameOfUnsupported(each), path, to))
    .map(({ path, to }) => ({
      title: titleOfChange(path, to),
      safety: 'review',
      repairs: change(contract, path, to, path === each.path ? each.values : null),
    }))
}

/** Values first, then models, then removing the parameter. */
function changesFor(contract: Contract, { path, allowed }: Unsupported): readonly Change[] {
  const values = new Map<string, Change>()
  for (const condition of allowed) {
    for (const [key, allowedThere] of Object.entries(condition.values ?? {})) {
      for (const to of nearest(contract, key, allowedThere)) values.set(JSON.stringify([key, to]), { path: key, to })
    }
  }
  const models = currentModels(contract.endpoint).filter((model) =>
    allowed.some((condition) => condition.models?.includes(model)),
  )
  const isRequired = contract.parameterAt(path)?.required === true
  return [
    ...values.values(),
    ...models.map((to) => ({ path: 'model_name', to })),
    ...(isRequired ? [] : [{ path, to: null }]),
  ]
}

/** Of many numbers, those nearest to the current value. */
function nearest(contract: Contract, path: string, allowed: readonly Scalar[]): readonly Scalar[] {
  const [value] = contract.effective(path).values
  const set = value?.kind === 'exact' ? Number(value.value) : Number.NaN
  if (Number.isNaN(set)) return allowed.slice(0, mostValues)
  return [...allowed].sort((a, b) => Math.abs(Number(a) - set) - Math.abs(Number(b) - set)).slice(0, mostValues)
}
