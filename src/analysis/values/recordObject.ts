import type { Placement, RecordObject } from './possibility'

/** How many placements of one key, and of a whole merged object, are told apart, and under how many conditions. */
const mostOfKey = 24
const mostInAll = 1000
const mostConditions = 32

/**
 * The placements of several objects in one, in order. What comes twice counts as the later one: `{ ...a, ...a }` sets
 * each key once. Of a key that is set in very many ways the first ones count as unknown.
 */
export function mergedPlacements(lists: Iterable<readonly Placement[]>): readonly Placement[] {
  const all: Placement[] = []
  for (const list of lists) for (const placement of list) all.push(placement)
  const byKey = new Map<string, Placement[]>()
  const kept: Placement[] = []
  for (let index = all.length - 1; index >= 0 && kept.length < mostInAll; index--) {
    const placement = all[index]
    if (!placement) continue
    const later = byKey.get(placement.key) ?? []
    byKey.set(placement.key, later)
    if (later.length > mostOfKey || later.some((other) => isTwin(other, placement))) continue
    later.push(placement)
    const isClear = later.length <= mostOfKey && placement.conditions.length <= mostConditions
    kept.push(
      isClear ? placement : { ...placement, value: null, type: null, conditions: placement.conditions.slice(0, 1) },
    )
  }
  return kept.reverse()
}

/** Whether two placements are one that came in two ways. */
function isTwin(a: Placement, b: Placement): boolean {
  return (
    a.at === b.at &&
    a.value === b.value &&
    a.type === b.type &&
    a.context === b.context &&
    a.optional === b.optional &&
    a.isDefault === b.isDefault &&
    a.conditions.length === b.conditions.length &&
    a.conditions.every(
      ({ node, branch }, index) => node === b.conditions[index]?.node && branch === b.conditions[index].branch,
    )
  )
}

/** The placements that can decide a key: everything after the last unconditional one. */
export function placementsOf(record: RecordObject, key: string): readonly Placement[] {
  const all = record.placements.filter((placement) => placement.key === key)
  for (let index = all.length - 1; index > 0; index--) {
    const placement = all[index]
    if (placement && placement.conditions.length === 0 && !placement.optional) return all.slice(index)
  }
  return all
}

export function keysOf(record: RecordObject): ReadonlySet<string> {
  return new Set(record.placements.map((placement) => placement.key))
}

/** Whether two placements never happen in the same run: they stand in different branches of one decision. */
export function areExclusive(a: Placement, b: Placement): boolean {
  return a.conditions.some((one) =>
    b.conditions.some((other) => one.node === other.node && one.branch !== other.branch),
  )
}

/** Whether `b` happens in every run in which `a` does. */
export function implies(a: Placement, b: Placement): boolean {
  return b.conditions.every((need) =>
    a.conditions.some((have) => have.node === need.node && have.branch === need.branch),
  )
}
