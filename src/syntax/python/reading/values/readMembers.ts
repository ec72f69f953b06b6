import type { SyntaxNode } from '@lezer/common'
import { find, leaf, textOf, type Lowering } from '../../../lowering'
import type { MemberValue, Span, Value } from '../../../model'
import { readAll, readOneOrTuple } from '../../parsing/groups'
import { childrenOf, emptySpan, isExpression, spanAcross, spanOf, unknown, valueOr } from '../../parsing/nodes'

/** `a.b`, `a["b"]`, `a[i]`, `a[1:2]`. */
export function readMember(at: Lowering, node: SyntaxNode): Value {
  const nodes = childrenOf(node)
  const object = nodes.find(isExpression)
  if (!object) return leaf(spanOf(at, node))
  const span = spanOf(at, node)
  const rest = nodes.slice(nodes.indexOf(object) + 1)
  const property = find(rest, 'PropertyName')
  const base = { kind: 'member', span, object: at.value(object) } as const
  const [bracket, ...inside] = rest
  if (bracket?.name !== '[') {
    const propertySpan = property ? spanOf(at, property) : emptySpan(bracket?.to ?? node.to)
    return { ...base, property: property ? textOf(at, property) : '', propertySpan, index: null, bracket: false }
  }
  const index = inside.filter((child) => child.name !== ']')
  return { ...base, bracket: true, ...readSubscript(at, index, bracket) }
}

function readSubscript(
  at: Lowering,
  nodes: readonly SyntaxNode[],
  bracket: SyntaxNode,
): Pick<MemberValue, 'property' | 'propertySpan' | 'index'> {
  const propertySpan = spanAcross(at, nodes, bracket.to)
  if (nodes.some((node) => node.name === ':')) {
    return { property: null, propertySpan, index: readSlice(at, nodes, propertySpan) }
  }
  const index = readOneOrTuple(at, nodes, bracket.to)
  const isKey = index.kind === 'text' && index.value !== null && !index.bytes
  return isKey ? { property: index.value, propertySpan, index: null } : { property: null, propertySpan, index }
}

/** `a:b`. A slice with a step or several dimensions is unknown. */
function readSlice(at: Lowering, nodes: readonly SyntaxNode[], span: Span): Value {
  const colon = nodes.findIndex((node) => node.name === ':')
  const [before, after] = [nodes.slice(0, colon), nodes.slice(colon + 1)]
  if (after.some((node) => node.name === ':') || nodes.some((node) => node.name === ','))
    return unknown(span, readAll(at, nodes))
  const [start = null, end = null] = [before, after].map((part) => readAll(at, part)[0])
  return { kind: 'slice', span, start, end }
}

/** A chain of names (`a.b.c`) that the grammar represents as a flat list: in decorators and `case` patterns. */
export function readDotted(at: Lowering, [first, ...names]: readonly SyntaxNode[], position: number): Value {
  let value = valueOr(at, first, position)
  for (const name of names) {
    const propertySpan = spanOf(at, name)
    const span = { start: value.span.start, end: propertySpan.end }
    value = {
      kind: 'member',
      span,
      object: value,
      property: textOf(at, name),
      propertySpan,
      index: null,
      bracket: false,
    }
  }
  return value
}
