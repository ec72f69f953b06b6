import type { Contract } from '../../analysis/contract/contract'
import type { FixPlan } from '../../findings/rule'
import { sumOf } from '../../analysis/contract/requirement'
import type { Condition, Constraint, Scalar } from '../../knowledge'
import { change } from '../shared/repairing/changes'
import { helps } from '../shared/judging/trouble'
import { titleOfChange } from '../shared/saying/wording'

/** The number of values to offer per parameter. */
const mostValues = 3

interface Change {
  readonly path: string
  readonly to: Scalar | null
}

/** Every single change that satisfies the constraint and breaks no other. */
export function fixesFor(contract: Contract, constraint: Constraint): readonly FixPlan[] {
  return plans(contract, [...towards(contract, constraint), ...away(contract, constraint.when)], constraint.id)
}

/** Removes a parameter without effect, or gives it an effect. */
export function uselessFixes(contract: Contract, constraint: Constraint, path: string): readonly FixPlan[] {
  const others = Object.entries(constraint.when?.values ?? {}).flatMap(([key, values]) =>
    otherValues(contract, key, values).map((to) => ({ path: key, to })),
  )
  return [...plans(contract, [{ path, to: null }], null), ...plans(contract, others, constraint.id)]
}

/** Changes that satisfy the requirement. */
function towards(contract: Contract, { then }: Constraint): readonly Change[] {
  if (then.kind === 'sum') {
    const sum = sumOf(contract, then.list, then.field)
    const total = contract.parameterAt(then.equals)?.enum?.find((value) => Number(value) === sum)
    return total === undefined ? [] : [{ path: then.equals, to: total }]
  }
  if (then.kind !== 'holds') return []
  const { values = {}, absent = [], items = [] } = then.condition
  return [
    ...Object.entries(values).flatMap(([path, allowed]) => allowed.slice(0, mostValues).map((to) => ({ path, to }))),
    ...[...absent, ...items.flatMap(({ lists, where, max }) => (max === 0 && !where ? lists : []))].map((path) => ({
      path,
      to: null,
    })),
  ]
}

/** Changes after which the constraint no longer applies. */
function away(contract: Contract, when: Condition = {}): readonly Change[] {
  const paths = [
    ...(when.present ?? []),
    ...(when.items ?? []).flatMap(({ lists, where, min }) => (min !== undefined && !where ? lists : [])),
  ]
  const values = Object.entries(when.values ?? {}).flatMap(([path, those]) =>
    otherValues(contract, path, those).map((to) => ({ path, to })),
  )
  return [...[...new Set(paths)].map((path) => ({ path, to: null })), ...values]
}

function otherValues(contract: Contract, path: string, values: readonly Scalar[]): readonly Scalar[] {
  const parameter = contract.parameterAt(path)
  const all: readonly Scalar[] = parameter?.enum ?? (parameter?.types.includes('boolean') ? [true, false] : [])
  return all.filter((value) => !values.map(String).includes(String(value))).slice(0, mostValues)
}

function plans(contract: Contract, changes: readonly Change[], trouble: string | null): readonly FixPlan[] {
  const seen = new Set<string>()
  return changes.flatMap(({ path, to }): FixPlan[] => {
    const title = titleOfChange(path, to)
    const known = JSON.stringify(title)
    const repairs = change(contract, path, to)
    if (seen.has(known) || repairs.length === 0 || (trouble !== null && !helps(contract, trouble, path, to))) return []
    seen.add(known)
    return [{ title, safety: 'review', repairs }]
  })
}
