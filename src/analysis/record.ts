import type { ClassValue, TypeNode, Value } from '../syntax/model'
import type { AnyNode } from '../syntax/visit'
import type { Context } from './possibility'

/** A condition under which something in the code happens: a branch of an `if`, a loop that may not run, a guard. */
export interface Condition {
  readonly node: AnyNode
  readonly branch: string
}

/** One place that gives a key of a record its value. */
export interface Placement {
  readonly key: string
  /** The value's expression, or null where only a type is known (a field without default). */
  readonly value: Value | null
  readonly type: TypeNode | null
  readonly context: Context | null
  /** What sets it: an entry, an argument, a field, or the step of `payload["x"] = …`. */
  readonly at: AnyNode
  readonly keySpan: { readonly start: number; readonly end: number }
  /** Empty where it always happens. */
  readonly conditions: readonly Condition[]
  /** May be left out although nothing is written about it (`x?: T`, stripped when None). */
  readonly optional: boolean
  /** A default: who makes the object may give another value of its type. */
  readonly isDefault?: true
}

/** An object that is built in the code: by a literal, a class, a copy or a merge, and later changes. */
export interface RecordObject {
  readonly kind: 'record'
  /** Where it is made. */
  readonly at: AnyNode
  readonly context: Context | null
  /** In the order in which they happen; of two unconditional ones the later wins. */
  readonly placements: readonly Placement[]
  /** Keys may come from places that are not seen (a spread of something unknown, a computed key). */
  readonly open: boolean
  /** The class it is an instance of. */
  readonly class: ClassValue | null
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
  return a.conditions.some((one) => b.conditions.some((other) => one.node === other.node && one.branch !== other.branch))
}

/** Whether `b` happens in every run in which `a` does. */
export function implies(a: Placement, b: Placement): boolean {
  return b.conditions.every((need) => a.conditions.some((have) => have.node === need.node && have.branch === need.branch))
}
