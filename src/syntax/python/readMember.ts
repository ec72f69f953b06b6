import type { SyntaxNode } from '@lezer/common'
import type { MemberValue, Value } from '../model'
import { childrenOf, emptySpan, sourceOf, spanAcross, spanOf, unknown, type Context } from './context'
import { isValueNode, readAll, readOneOrTuple, readValue } from './readValue'

/** `a.b`, `a["b"]`, `a[i]`, `a[1:2]`. */
export function readMember(node: SyntaxNode, context: Context): Value {
  const nodes = childrenOf(node)
  const object = nodes.find(isValueNode)
  if (!object) return unknown(spanOf(node, context))
  const span = spanOf(node, context)
  const rest = nodes.slice(nodes.indexOf(object) + 1)
  const property = rest.find((child) => child.name === 'PropertyName')
  const base = { kind: 'member', span, object: readValue(object, context) } as const
  if (rest[0]?.name !== '[') {
    const propertySpan = property ? spanOf(property, context) : emptySpan(rest[0]?.to ?? node.to, context)
    return { ...base, property: property ? sourceOf(property, context) : '', propertySpan, index: null, bracket: false }
  }
  return {
    ...base,
    bracket: true,
    ...readSubscript(
      rest.slice(1).filter((child) => child.name !== ']'),
      rest[0],
      context
    )
  }
}

function readSubscript(
  nodes: readonly SyntaxNode[],
  bracket: SyntaxNode,
  context: Context
): Pick<MemberValue, 'property' | 'propertySpan' | 'index'> {
  const propertySpan = spanAcross(nodes, context, bracket.to)
  if (nodes.some((node) => node.name === ':')) {
    return { property: null, propertySpan, index: unknown(propertySpan, readAll(nodes, context)) }
  }
  const index = readOneOrTuple(nodes, context, bracket.to)
  if (index.kind === 'text' && index.value !== null && !index.bytes) return { property: index.value, propertySpan, index: null }
  return { property: null, propertySpan, index }
}

/** A chain of names (`a.b.c`) that the grammar keeps as a flat list: decorators, patterns of `case`. */
export function readDotted([first, ...names]: readonly SyntaxNode[], context: Context, position: number): Value {
  let value: Value = first ? readValue(first, context) : unknown(emptySpan(position, context))
  for (const name of names) {
    const propertySpan = spanOf(name, context)
    const span = { start: value.span.start, end: propertySpan.end }
    value = { kind: 'member', span, object: value, property: sourceOf(name, context), propertySpan, index: null, bracket: false }
  }
  return value
}
