import { type Fact, testedValues } from '../../program/facts'
import { type BranchCondition, factOf } from '../../program/conditions'
import type { Evaluator } from '../evaluator'
import { keyPathOf, narrowed, type Subject } from '../situations/narrowing'
import type { KeyWrite, Values } from '../possibility'
import { valueName } from '../situations/questions'

/**
 * What a write leaves in its record at the end. Where later writes replace the value under a test of it
 * (`if isinstance(b["n"], int): b["n"] = str(b["n"])`), only what fails the test is left.
 * @param writes all writes of the key, in order
 */
export function lasting(evaluator: Evaluator, writes: readonly KeyWrite[], write: KeyWrite, values: Values): Values {
  const later = writes.slice(writes.indexOf(write) + 1)
  if (later.length === 0) return values
  const facts = later
    .flatMap((other) => passedBy(write, other) ?? [])
    .filter((fact) => testedValues(fact).every(({ span }) => span.start >= write.at.span.end))
  if (facts.length === 0) return values
  return narrowed(evaluator, values, facts, subjectOf(evaluator, write), write.context, write.at)
}

/** What holds where control comes past a later write; null where that is not one test. */
function passedBy(write: KeyWrite, later: KeyWrite): Fact | null {
  const own = later.conditions.filter((condition) => !write.conditions.some((each) => isSame(each, condition)))
  const [only, ...more] = own
  const fact = only && more.length === 0 && !later.optional ? factOf(only) : null
  return fact && { ...fact, holds: !fact.holds }
}

function isSame(a: BranchCondition, b: BranchCondition): boolean {
  return a.node === b.node && a.branch === b.branch
}

/** What stands for the value that a write gives: its own expression, or a read of the key. */
function subjectOf(evaluator: Evaluator, write: KeyWrite): Subject {
  const name = write.value && valueName(evaluator, write.value, write.context)
  return (expression) => {
    if (name !== null && valueName(evaluator, expression, write.context) === name) return true
    const path = keyPathOf(expression)
    if (path?.keys.length !== 1 || path.keys[0] !== write.key) return false
    return evaluator
      .evaluate(path.root, write.context)
      .some((value) => value.kind === 'record' && value.writes.some(({ at }) => at === write.at))
  }
}
