import { type Fact, testedValues } from '../../program/facts'
import { type BranchCondition, factOf } from '../../program/conditions'
import type { Evaluator } from '../evaluator'
import { keyPathOf, narrowed, type Subject } from '../situations/narrowing'
import type { KeyWrite, Values } from '../possibility'
import { valueName } from '../situations/questions'

/**
 * The values of a write that remain at the end. If a later write replaces the value under a test of it
 * (`if isinstance(b["n"], int): b["n"] = str(b["n"])`), only values that fail the test remain.
 * @param writes all writes of the key, in order, also those that the situation rules out: it fails their tests
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

/** The fact that holds if control passes a later write; null if that is not a single test. */
function passedBy(write: KeyWrite, later: KeyWrite): Fact | null {
  const own = later.conditions.filter((condition) => !write.conditions.some((each) => isSame(each, condition)))
  const [only, ...more] = own
  const fact = only && more.length === 0 && !later.optional ? factOf(only) : null
  return fact && { ...fact, holds: !fact.holds }
}

function isSame(a: BranchCondition, b: BranchCondition): boolean {
  return a.node === b.node && a.branch === b.branch
}

/** Recognizes the value of a write: its own expression, or a read of the key. */
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
