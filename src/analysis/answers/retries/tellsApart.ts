import { clockCalls, countingFunctions } from '../../../knowledge/libraries'
import type { Binding } from '../../program/program'
import type { Value } from '../../../syntax/model'
import type { AnyNode } from '../../../syntax/visit'
import { lastName } from '../../program/names'
import type { Evaluator } from '../../values/evaluator'
import { contains, type LoopBounds } from '../loopBounds'

/**
 * Whether code on the way to the next round leaves it by a test other than a limit, so that it may know what it
 * repeats.
 */
export function tellsApart(
  evaluator: Evaluator,
  bounds: LoopBounds,
  block: AnyNode,
  errors: ReadonlySet<Binding> = new Set(),
): boolean {
  const { program } = evaluator
  return program.within(block).some((node) => {
    if (node.kind === 'switch' || node.kind === 'conditional') return mentions(evaluator, node, errors)
    if (node.kind !== 'if' || !contains(block, node)) return false
    const leaves = program.within(node).some(({ kind }) => kind === 'return' || kind === 'throw' || kind === 'break')
    return leaves && (!isPlainLimit(evaluator, bounds, node.test) || mentions(evaluator, node.test, errors))
  })
}

/** A count or a clock, and no helper that may look at more. */
function isPlainLimit(evaluator: Evaluator, bounds: LoopBounds, test: Value): boolean {
  const { program } = evaluator
  return (
    (bounds.isBound(test) || countsRounds(evaluator, test)) &&
    program.callsWithin(test).every(({ callee }) => clockCalls.has(lastName(callee))) &&
    !program.within(test).some((node) => node.kind === 'name' && 'name' in node && /able$|^is|^should/i.test(node.name))
  )
}

/** `turn === 4`, where `turn` counts the rounds of a loop, or is passed on from call to call. */
function countsRounds({ program }: Evaluator, test: Value): boolean {
  if (test.kind !== 'compare') return false
  return program.within(test).some((node) => {
    const binding = node.kind === 'name' && 'name' in node ? program.resolve(node) : null
    return binding?.definitions.some((definition) =>
      definition.kind === 'parameter'
        ? [test.left, test.right].some(({ kind }) => kind === 'number')
        : definition.kind === 'item'
          ? definition.iterable.kind === 'call' && countingFunctions.has(lastName(definition.iterable.callee))
          : program
              .ancestors(definition.node)
              .some((at) => at.kind === 'loop' && at.init.some((step) => contains(step, definition.node))),
    )
  })
}

function mentions({ program }: Evaluator, node: AnyNode, bindings: ReadonlySet<Binding>): boolean {
  return (
    bindings.size > 0 &&
    program.within(node).some((each) => {
      const binding = each.kind === 'name' && 'name' in each ? program.resolve(each) : null
      return binding !== null && bindings.has(binding)
    })
  )
}
