import { remembered } from '../../../syntax/remembered'
import type { AnyNode } from '../../../syntax/visit'
import { factOf } from '../../program/conditions'
import { factsAt } from '../../program/facts'
import type { Evaluator } from '../evaluator'
import type { Context, KeyWrite, RecordObject } from '../possibility'

/** The most facts to check on the way to a place. */
const mostFacts = 24

/** Whether control may reach a place, by the enclosing tests and earlier ones that leave its block. */
export function isReached(evaluator: Evaluator, place: AnyNode, context: Context | null): boolean {
  let left = mostFacts
  for (const fact of factsAt(evaluator.program, place)) {
    if (evaluator.decide(fact, context) === false) return false
    if (--left === 0) break
  }
  return true
}

/**
 * A record without unreachable writes: those in branches that the current values, or the situation, exclude. A write
 * whose conditions all hold is unconditional.
 */
export function reachable(evaluator: Evaluator, record: RecordObject): RecordObject {
  const known = records(evaluator).get(record)
  if (known) return known
  const writes = reachableWrites(evaluator, record.writes)
  const found = writes === record.writes ? record : { ...record, writes }
  records(evaluator).set(record, found)
  return found
}

const records = remembered<Evaluator, WeakMap<RecordObject, RecordObject>>(() => new WeakMap())

export function reachableWrites(evaluator: Evaluator, writes: readonly KeyWrite[]): readonly KeyWrite[] {
  const found = writes.map((write) => (write.conditions.length > 0 ? reachedWrite(evaluator, write) : write))
  return found.every((write, index) => write === writes[index]) ? writes : found.filter((write) => write !== null)
}

/** The write under its undecided conditions; null if one of its conditions does not hold. */
function reachedWrite(evaluator: Evaluator, write: KeyWrite): KeyWrite | null {
  const open: KeyWrite['conditions'][number][] = []
  for (const condition of write.conditions) {
    const fact = factOf(condition)
    const truth = fact ? evaluator.decide(fact, write.context) : null
    if (truth === false) return null
    if (truth === null) open.push(condition)
  }
  return open.length === write.conditions.length ? write : { ...write, conditions: open }
}
