import type { SyntaxNode } from '@lezer/common'
import type { Lowering } from '../../../lowering'
import type { ListPattern, Pattern } from '../../../model'
import { readAll, readSingle } from '../../parsing/groups'
import { commaSeparated, insideBrackets, isExpression, spanAcross, spanOf, unknown } from '../../parsing/nodes'

/** The target of an assignment: one target, or several without parentheses. */
export function readTarget(at: Lowering, nodes: readonly SyntaxNode[], position: number): Pattern {
  if (nodes[0]?.name === '*' || nodes.some((node) => node.name === ',')) return readUnpacking(at, nodes, position)
  const values = nodes.filter(isExpression)
  const [only] = values
  if (values.length === 1 && only) return at.pattern(only)
  return unknown(spanAcross(at, values, position), readAll(at, values))
}

/** An expression as an assignment target. */
export function readPattern(at: Lowering, node: SyntaxNode): Pattern {
  if (node.name === 'TupleExpression' || node.name === 'ArrayExpression') {
    return { ...readUnpacking(at, insideBrackets(node), node.to), span: spanOf(at, node) }
  }
  if (node.name === 'ParenthesizedExpression') return readTarget(at, insideBrackets(node), node.to)
  const value = at.value(node)
  if (value.kind === 'name' || value.kind === 'member' || value.kind === 'unknown') return value
  return unknown(value.span, [value])
}

function readUnpacking(at: Lowering, nodes: readonly SyntaxNode[], position: number): ListPattern {
  const groups = commaSeparated(nodes)
  const star = groups.findIndex((group) => group[0]?.name === '*')
  const plain = star < 0 ? groups : groups.slice(0, star)
  const collected = star < 0 ? [] : groups.slice(star)
  return {
    kind: 'list-pattern',
    span: spanAcross(at, nodes, position),
    items: plain.map((group) => {
      const target = readTarget(at, group, position)
      return { kind: 'pattern-entry', span: target.span, key: null, target, defaultValue: null }
    }),
    rest: readRest(at, collected, position),
  }
}

/** `*rest`. Targets after it have no fixed index, so they become children of an unknown value. */
function readRest(at: Lowering, groups: readonly (readonly SyntaxNode[])[], position: number): Pattern | null {
  const [first] = groups
  if (!first) return null
  if (groups.length === 1) return readTarget(at, first.slice(1), position)
  const values = groups.map((group) => readSingle(at, group, position))
  return unknown(spanAcross(at, groups.flat(), position), values)
}
