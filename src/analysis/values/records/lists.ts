import { listGrowers } from '../../../knowledge/libraries'
import type { CallValue, ListValue, SpreadEntry, Value } from '../../../syntax/model'
import { commonBlock, conditionsBetween, factOf } from '../../program/conditions'
import type { Evaluator } from '../evaluator'
import type { Context, Possibility } from '../possibility'
import { callOn, type Use, usesOf } from '../../program/uses'

/**
 * The list of a literal, with later additions. How often they happen is unknown, so they are represented by a spread.
 */
export function literalList(evaluator: Evaluator, literal: ListValue, context: Context | null): Possibility {
  return { kind: 'list', items: withAdditions(evaluator, literal, literal.items, context), at: literal, context }
}

/** `list(xs)`, `new Set(xs)`: the items of another list, with the additions to the copy. */
export function copiedList(evaluator: Evaluator, call: CallValue, context: Context | null): Possibility {
  const [first, ...others] = call.arguments
  const [source, ...more] =
    first?.kind === 'positional' && others.length === 0 ? evaluator.evaluate(first.value, context) : []
  return source?.kind === 'list' && source.items && more.length === 0
    ? { ...source, items: withAdditions(evaluator, call, source.items, context), at: call }
    : { kind: 'list', items: null, at: call, context }
}

/** The items of a list, with what is added to it later. */
export function withAdditions(
  evaluator: Evaluator,
  maker: Value,
  items: ListValue['items'],
  context: Context | null,
): ListValue['items'] {
  const later = usesOf(evaluator.program, evaluator.calls, maker).flatMap((use) => {
    const more = added(evaluator, use)
    return more.length > 0 && mayHappen(evaluator, maker, use, context) ? more : []
  })
  return later.length === 0 ? items : [...items, ...later]
}

/** Whether an addition is reached, by the tests between the list and it. */
function mayHappen(evaluator: Evaluator, maker: Value, { node }: Use, context: Context | null): boolean {
  const { program } = evaluator
  return conditionsBetween(program, node, commonBlock(program, maker, node)).every((condition) => {
    const fact = factOf(condition)
    return !fact || evaluator.decide(fact, evaluator.contextOf(node, context)) !== false
  })
}

function added({ program }: Evaluator, use: Use): ListValue['items'] {
  const [method] = use.path
  const call = callOn(program, use)
  if (call && use.path.length === 1 && listGrowers.has(method ?? '')) {
    const items = call.arguments
      .filter(({ kind }) => kind === 'positional' && method !== 'extend' && method !== 'splice')
      .map(({ value }) => value)
    return [...(method === 'insert' ? items.slice(1) : items), rest(call)]
  }
  const parent = program.parents.get(use.node)
  const isTarget = parent?.kind === 'assign' && parent.targets.some((target) => target === use.node)
  return isTarget && (use.path.length === 1 || parent.operator === '+=') ? [rest(parent.value ?? use.node)] : []
}

function rest(value: SpreadEntry['value']): SpreadEntry {
  return { kind: 'spread', span: value.span, value }
}
