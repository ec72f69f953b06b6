import { remembered } from '../../../syntax/remembered'
import { factOf } from '../../program/conditions'
import type { Evaluator } from '../evaluator'
import type { KeyWrite, RecordObject } from '../possibility'

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
