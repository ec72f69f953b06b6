import { push } from '../../syntax/multimap'
import type { KeyWrite, RecordObject } from './possibility'

/** How many writes of one key, and of a whole merged object, are distinguished, and under how many conditions. */
const mostOfKey = 24
const mostInAll = 1000
const mostConditions = 32

/**
 * The writes of several objects in one, in order. What comes twice counts as the later one: `{ ...a, ...a }` sets
 * each key once. Of a key that is set in very many ways the first ones count as unknown.
 */
export function mergedPlacements(lists: Iterable<readonly KeyWrite[]>): readonly KeyWrite[] {
  const all: KeyWrite[] = []
  for (const list of lists) for (const write of list) all.push(write)
  const byKey = new Map<string, KeyWrite[]>()
  const kept: KeyWrite[] = []
  for (let index = all.length - 1; index >= 0 && kept.length < mostInAll; index--) {
    const write = all[index]
    if (!write) continue
    const later = byKey.get(write.key) ?? []
    byKey.set(write.key, later)
    if (later.length > mostOfKey || later.some((other) => isTwin(other, write))) continue
    later.push(write)
    const isClear = later.length <= mostOfKey && write.conditions.length <= mostConditions
    kept.push(isClear ? write : { ...write, value: null, type: null, conditions: write.conditions.slice(0, 1) })
  }
  return kept.reverse()
}

/** Whether two writes are one that came in two ways. */
function isTwin(a: KeyWrite, b: KeyWrite): boolean {
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

/** The writes that can decide a key: everything after the last unconditional one. */
export function writesOf(record: RecordObject, key: string): readonly KeyWrite[] {
  return deciding(record.writes.filter((write) => write.key === key))
}

/** The writes of each key that can decide it, in order: `{ ...keys, secret: '***' }` has one secret. */
export function decidingWrites({ writes }: RecordObject): readonly KeyWrite[] {
  const byKey = new Map<string, KeyWrite[]>()
  for (const write of writes) push(byKey, write.key, write)
  const kept = new Set([...byKey.values()].flatMap(deciding))
  return writes.filter((write) => kept.has(write))
}

/** The writes of a key that can determine its value. */
export function deciding(all: readonly KeyWrite[]): readonly KeyWrite[] {
  for (let index = all.length - 1; index > 0; index--) {
    const write = all[index]
    if (write && write.conditions.length === 0 && !write.optional) return all.slice(index)
  }
  return all
}

export function keysOf(record: RecordObject): ReadonlySet<string> {
  return new Set(record.writes.map((write) => write.key))
}

/** Whether two writes never happen in the same run, because they are in different branches of one decision. */
export function areExclusive(a: KeyWrite, b: KeyWrite): boolean {
  return a.conditions.some((one) =>
    b.conditions.some((other) => one.node === other.node && one.branch !== other.branch),
  )
}

/** Whether `b` happens in every run in which `a` does. */
export function implies(a: KeyWrite, b: KeyWrite): boolean {
  return b.conditions.every((need) =>
    a.conditions.some((have) => have.node === need.node && have.branch === need.branch),
  )
}
