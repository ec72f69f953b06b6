import type { SyntaxNode } from '@lezer/common'
import { find, has, leaf, textOf, type Lowering } from '../../../lowering'
import type { Value } from '../../../model'
import { childrenOf, endOf, isExpression, spanOf, unknown } from '../../parsing/nodes'

/** `a.b`, `a?.b`, `a["b"]`, `a[i]`. */
export function readMember(at: Lowering, node: SyntaxNode): Value {
  const inner = childrenOf(node)
  const [objectNode] = inner
  if (objectNode === undefined) return unknown(at, node)
  const object = at.value(objectNode)
  const span = spanOf(node)
  const name = find(inner.slice(1), 'PropertyName', 'PrivatePropertyName')
  if (name !== undefined) {
    return {
      kind: 'member',
      span,
      object,
      property: textOf(at, name),
      propertySpan: spanOf(name),
      index: null,
      bracket: false,
    }
  }
  const indexNode = inner.slice(1).find(isExpression)
  const bracket = has(inner, '[')
  const index = indexNode === undefined ? (bracket ? leaf(endOf(node)) : null) : at.value(indexNode)
  const common = { kind: 'member', span, object, bracket, propertySpan: index?.span ?? endOf(node) } as const
  return index?.kind === 'text' && index.value !== null
    ? { ...common, property: index.value, index: null }
    : { ...common, property: null, index }
}
