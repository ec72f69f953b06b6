import type { SyntaxNode } from '@lezer/common'
import type { ListPattern, Pattern } from '../model'
import {
  commaSeparated,
  deeper,
  DEPTH_LIMIT,
  emptySpan,
  insideBrackets,
  spanAcross,
  spanOf,
  unknown,
  type Context
} from './context'
import { isValueNode, readAll, readSingle, readValue } from './readValue'

/** What is assigned to: one target or several unpacked ones without parentheses. */
export function readPattern(nodes: readonly SyntaxNode[], context: Context, position: number): Pattern {
  if (nodes[0]?.name === '*' || nodes.some((node) => node.name === ',')) return readUnpacking(nodes, context, position)
  const values = nodes.filter(isValueNode)
  const [only] = values
  if (values.length === 1 && only) return readTarget(only, context)
  return unknown(spanAcross(values, context, position), readAll(values, context))
}

function readTarget(node: SyntaxNode, context: Context): Pattern {
  if (context.depth > DEPTH_LIMIT) return unknown(spanOf(node, context))
  if (node.name === 'TupleExpression' || node.name === 'ArrayExpression') {
    return { ...readUnpacking(insideBrackets(node), deeper(context), node.to), span: spanOf(node, context) }
  }
  if (node.name === 'ParenthesizedExpression') return readPattern(insideBrackets(node), deeper(context), node.to)
  const value = readValue(node, context)
  return value.kind === 'name' || value.kind === 'member' || value.kind === 'unknown' ? value : unknown(value.span, [value])
}

function readUnpacking(nodes: readonly SyntaxNode[], context: Context, position: number): ListPattern {
  const groups = commaSeparated(nodes)
  const star = groups.findIndex((group) => group[0]?.name === '*')
  const plain = star < 0 ? groups : groups.slice(0, star)
  const collected = star < 0 ? [] : groups.slice(star)
  return {
    kind: 'list-pattern',
    span: spanAcross(nodes, context, position),
    items: plain.map((group) => {
      const target = readPattern(group, context, position)
      return { span: target.span, key: null, target, defaultValue: null }
    }),
    rest: readRest(collected, context, position)
  }
}

/** `*rest`; targets after it have no fixed index, so with them it is only known that they are there. */
function readRest(groups: readonly (readonly SyntaxNode[])[], context: Context, position: number): Pattern | null {
  const [first] = groups
  if (!first) return null
  if (groups.length === 1) return readPattern(first.slice(1), context, position)
  const span = spanAcross(groups.flat(), context, position)
  return unknown(
    span,
    groups.map((group) => readSingle(group, context, position))
  )
}

/** A target that is missing in damaged code. */
export function missingPattern(position: number, context: Context): Pattern {
  return unknown(emptySpan(position, context))
}
