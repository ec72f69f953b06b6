import type { ComprehensionValue, Value } from '../../syntax/model'
import { walk } from '../../syntax/visit'
import type { Evaluator } from './evaluator'
import { withoutEmpty } from './libraries/library'
import { type Context, opaque, type Values } from './possibility'

/** The value of a comprehension: a list of unknown items, or a dict, known if it only filters another one. */
export function comprehension(evaluator: Evaluator, value: ComprehensionValue, context: Context | null): Values {
  if (value.shape !== 'dict') return [{ kind: 'list', items: null, at: value, context }]
  return filteredRecord(evaluator, value, context)
}

/** `{k: v for k, v in payload.items() if v is not None}` is the payload without its empty values. */
function filteredRecord(evaluator: Evaluator, value: ComprehensionValue, context: Context | null): Values {
  const [clause, ...more] = value.clauses
  if (!clause || more.length > 0) return opaque(value)
  const { target, iterable } = clause
  if (target.kind !== 'list-pattern' || value.key?.kind !== 'name' || value.element.kind !== 'name')
    return opaque(value)
  const [key, item] = target.items.map((each) => (each?.target.kind === 'name' ? each.target.name : null))
  if (value.key.name !== key || value.element.name !== item) return opaque(value)
  // The filter itself is not evaluated.
  if (value.conditions.some((condition) => mentions(condition, key))) return opaque(value)
  if (iterable.kind !== 'call' || iterable.callee.kind !== 'member' || iterable.callee.property !== 'items')
    return opaque(value)
  const source = evaluator.evaluate(iterable.callee.object, context)
  return source.map((each) => (each.kind === 'record' ? withoutEmpty(evaluator, each) : each))
}

function mentions(value: Value, name: string): boolean {
  for (const node of walk(value)) if (node.kind === 'name' && node.name === name) return true
  return false
}
