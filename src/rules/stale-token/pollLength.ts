import type { CompareValue, LoopStep, NameValue, Value } from '../../syntax/model'
import type { Evaluator } from '../../analysis/values/evaluator'
import { LoopBounds } from '../../analysis/answers/loopBounds'
import type { Poll } from '../../analysis/answers/polls'
import { exactNumbers } from '../../analysis/values/possibility'
import type { Responses } from '../../analysis/answers/responses'
import { keptFor } from '../../analysis/tokens/tokenCache'

/** The longest duration of a poll in seconds: infinite without a limit, null if unknown. */
export function pollLength(evaluator: Evaluator, responses: Responses, poll: Poll): number | null {
  if (!poll.bounded) return Infinity
  const { loop, delays } = poll
  if (!loop) return null
  const pause =
    delays.length > 0 && delays.every(({ seconds }) => seconds !== null)
      ? delays.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0)
      : null
  const rounds = roundsOf(evaluator, loop)
  if (rounds !== null) return pause === null ? null : rounds * pause
  const tests = [
    ...(loop.test ? [loop.test] : []),
    ...new LoopBounds(evaluator, responses).exits(loop).map(({ test }) => test),
  ]
  const lengths = tests
    .flatMap((test) => comparesIn(evaluator, test))
    .flatMap((compare) => lengthBy(evaluator, loop, compare, pause) ?? [])
  return lengths.length > 0 ? Math.min(...lengths) : null
}

/** `for _ in range(120)`. */
function roundsOf(evaluator: Evaluator, { shape, iterable }: LoopStep): number | null {
  if (shape !== 'each' || iterable?.kind !== 'call') return null
  const [first, second] = iterable.arguments.map(({ value }) => only(evaluator, value))
  if (first === undefined || first === null) return null
  return iterable.arguments.length === 1 ? first : second === null || second === undefined ? null : second - first
}

function comparesIn({ program }: Evaluator, test: Value): readonly CompareValue[] {
  return program
    .within(test)
    .filter((node): node is CompareValue => node.kind === 'compare' && /^[<>]/.test(node.operator))
}

function lengthBy(evaluator: Evaluator, loop: LoopStep, compare: CompareValue, pause: number | null): number | null {
  const byClock = keptFor(evaluator, compare)
  if (byClock !== null) return byClock
  const [counter, limit] = compare.left.kind === 'name' ? [compare.left, compare.right] : [compare.right, compare.left]
  const most = only(evaluator, limit)
  if (counter.kind !== 'name' || most === null) return null
  const step = stepOf(evaluator, loop, counter)
  if (step === null || pause === null) return null
  return (most / step) * pause
}

/** The increment of a counter per round. */
function stepOf(evaluator: Evaluator, loop: LoopStep, { name }: NameValue): number | null {
  for (const node of evaluator.program.within(loop)) {
    if (node.kind === 'unary' && node.operator === '++' && node.operand.kind === 'name' && node.operand.name === name)
      return 1
    if (node.kind !== 'assign' || node.operator !== '+=' || !node.value) continue
    const [target] = node.targets
    if (target?.kind === 'name' && target.name === name) {
      const step = only(evaluator, node.value)
      return step !== null && step > 0 ? step : null
    }
  }
  return null
}

function only(evaluator: Evaluator, value: Value): number | null {
  const values = evaluator.evaluate(value)
  const [number] = exactNumbers(values)
  return values.length === 1 && number !== undefined ? number : null
}
