import { listGrowers } from '../../knowledge/libraries'
import type { ListValue, SpreadEntry } from '../../syntax/model'
import type { Evaluator } from './evaluator'
import type { Context, Possibility } from './possibility'
import { callOn, type Use, usesOf } from '../program/uses'

/** The list that a literal makes, with what is added to it later. How often that happens is not known, so a spread stands for it. */
export function literalList(evaluator: Evaluator, literal: ListValue, context: Context | null): Possibility {
  const later = usesOf(evaluator.program, evaluator.calls, literal).flatMap((use) => added(evaluator, use))
  return {
    kind: 'list',
    items: later.length === 0 ? literal.items : [...literal.items, ...later],
    at: literal,
    context,
  }
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
