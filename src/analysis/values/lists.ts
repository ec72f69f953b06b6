import { listGrowers } from '../../knowledge/libraries'
import type { ListValue, SpreadEntry } from '../../syntax/model'
import { commonBlock, conditionsBetween, factOf } from '../program/conditions'
import type { Evaluator } from './evaluator'
import type { Context, Possibility } from './possibility'
import { callOn, type Use, usesOf } from '../program/uses'

/** The list that a literal makes, with what is added to it later. How often that happens is not known, so a spread stands for it. */
export function literalList(evaluator: Evaluator, literal: ListValue, context: Context | null): Possibility {
  const later = usesOf(evaluator.program, evaluator.calls, literal).flatMap((use) => {
    const items = added(evaluator, use)
    return items.length > 0 && mayHappen(evaluator, literal, use, context) ? items : []
  })
  return {
    kind: 'list',
    items: later.length === 0 ? literal.items : [...literal.items, ...later],
    at: literal,
    context,
  }
}

/** Whether an addition is reached, by the tests between the list and it. */
function mayHappen(evaluator: Evaluator, literal: ListValue, { node }: Use, context: Context | null): boolean {
  const { program } = evaluator
  return conditionsBetween(program, node, commonBlock(program, literal, node)).every((condition) => {
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
