import type { Requirement } from '../../knowledge'
import { type RecordObject, recordsOf } from '../values/possibility'
import { type Contract, type Effective, pathsOf } from './contract'
import { all, either, not, outcome, type Outcome, unknown, yes } from './outcome'

/** Evaluates a requirement for a request. */
export function checkRequirement(contract: Contract, requirement: Requirement): Outcome {
  switch (requirement.kind) {
    case 'holds':
      return contract.check(requirement.condition)
    case 'no-effect':
      return all(requirement.parameters.map((path) => not(isGiven(contract, path))))
    case 'sum': {
      const sum = sumOf(contract, requirement.list, requirement.field)
      const total = numberOf(contract.effective(requirement.equals))
      return sum === null || total === null ? unknown : outcome(Math.abs(sum - total) < 1e-9)
    }
    case 'one-non-zero': {
      const counts = recordsOf(contract.effective(requirement.object).values).map((object) =>
        nonZeroFields(contract, object, requirement.fields),
      )
      return counts.length === 0
        ? yes
        : either(counts.map((fields) => (fields === null ? unknown : outcome(fields.length === 1))))
    }
    case 'gap': {
      const gaps = contract
        .items(requirement.list)
        ?.map((item) => gapOf(contract, item, requirement.from, requirement.to))
      return gaps ? all(gaps.map((gap) => (gap === null ? unknown : outcome(gap >= requirement.min)))) : unknown
    }
    case 'area': {
      const area = areaOf(contract, requirement.pairs)
      return area === null ? unknown : outcome(area <= requirement.max)
    }
    case 'before': {
      const first = numberOf(contract.effective(requirement.first))
      const second = numberOf(contract.effective(requirement.second))
      return first === null || second === null ? unknown : outcome(first < second)
    }
  }
}

/** All paths in a requirement. */
export function pathsRequired(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case 'holds':
      return pathsOf(requirement.condition)
    case 'no-effect':
      return requirement.parameters
    case 'sum':
      return [requirement.equals, requirement.list]
    case 'one-non-zero':
      return [requirement.object]
    case 'gap':
      return [requirement.list]
    case 'area':
      return requirement.pairs.flat()
    case 'before':
      return [requirement.first, requirement.second]
  }
}

/** Whether a value differs from the default: an explicit default does no harm. */
export function isGiven(contract: Contract, path: string): Outcome {
  const { values, defaultValue } = contract.effective(path)
  const isDefault =
    defaultValue !== null &&
    values.length > 0 &&
    values.every((value) => value.kind === 'exact' && String(value.value) === String(defaultValue))
  return isDefault ? not(yes) : contract.isPresent(path)
}

/** The sum of a field over all items, or null if one is unknown. */
export function sumOf(contract: Contract, list: string, field: string): number | null {
  const items = contract.row(list)
  if (!items || items.length === 0 || contract.effective(list).maybeAbsent) return null
  return items
    .map((item) => fieldNumber(contract, item, field))
    .reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0)
}

/** The fields of an object that are not zero, or null if one is unknown. */
export function nonZeroFields(
  contract: Contract,
  object: RecordObject,
  fields: readonly string[],
): readonly string[] | null {
  if (object.open) return null
  const given = fields.filter((field) => contract.effectiveIn(object, field).values.length > 0)
  const numbers = given.map((field) => fieldNumber(contract, object, field))
  return numbers.includes(null) ? null : given.filter((_field, index) => numbers[index] !== 0)
}

/** How much larger the second field is than the first. */
export function gapOf(contract: Contract, item: RecordObject, from: string, to: string): number | null {
  const [first, second] = [fieldNumber(contract, item, from), fieldNumber(contract, item, to)]
  return first === null || second === null ? null : second - first
}

export function areaOf(contract: Contract, pairs: readonly (readonly [string, string])[]): number | null {
  let area = 1
  for (const pair of pairs) {
    const [a, b] = pair.map((path) => numberOf(contract.effective(path)))
    if (a === null || a === undefined || b === null || b === undefined) return null
    area *= 1 + a + b
  }
  return area
}

/** The certain number of a parameter (also as a string), including its default. */
function numberOf({ values, maybeAbsent, unseen, defaultValue }: Effective): number | null {
  const [value, ...more] = values
  if (unseen || more.length > 0 || (maybeAbsent && value)) return null
  return value ? (value.kind === 'exact' ? toNumber(value.value) : null) : toNumber(defaultValue)
}

function fieldNumber(contract: Contract, item: RecordObject, field: string): number | null {
  return numberOf(contract.effectiveIn(item, field))
}

function toNumber(value: string | number | boolean | null): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^\s*-?\d+(?:\.\d+)?\s*$/.test(value) ? Number(value) : null
}
