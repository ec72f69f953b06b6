import type { SyntaxNode } from '@lezer/common'
import { leaf, type Lowering } from '../../lowering'
import type { SpreadEntry, Value } from '../../model'
import { commaSeparated, emptySpan, isExpression, spanAcross, unknown } from './nodes'

/**
 * The grammar represents arguments, entries, targets and tuples without parentheses as flat runs of nodes. These
 * functions read such runs.
 */

/** All expressions among the nodes. */
export function readAll(at: Lowering, nodes: readonly SyntaxNode[]): Value[] {
  return nodes.filter(isExpression).map(at.value)
}

/** The single expression among the nodes. Damaged code may have none (then a leaf at `position`) or several. */
export function readSingle(at: Lowering, nodes: readonly SyntaxNode[], position: number): Value {
  const values = nodes.filter(isExpression)
  const [first] = values
  if (!first) return leaf(emptySpan(position))
  return values.length === 1 ? at.value(first) : unknown(spanAcross(at, values, position), values.map(at.value))
}

/** `a`, or a tuple without parentheses: `a, b` or `*a, b`. */
export function readOneOrTuple(at: Lowering, nodes: readonly SyntaxNode[], position: number): Value {
  if (!nodes.some((node) => node.name === ',' || node.name === '*')) return readSingle(at, nodes, position)
  return { kind: 'list', span: spanAcross(at, nodes, position), shape: 'tuple', items: readItems(at, nodes) }
}

/** The comma-separated items of a list; `*xs` is a spread. */
export function readItems(at: Lowering, nodes: readonly SyntaxNode[]): (Value | SpreadEntry)[] {
  return commaSeparated(nodes).map((group) => {
    const position = group.at(-1)?.to ?? 0
    const value = readSingle(at, group, position)
    return group[0]?.name === '*' ? { kind: 'spread', span: spanAcross(at, group, position), value } : value
  })
}
