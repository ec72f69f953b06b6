import type { SyntaxNode } from '@lezer/common'
import { textOf, type Lowering } from '../../../lowering'
import type { Attribute, UnknownValue, Value } from '../../../model'
import { childrenOf, isExpression, nearest, spanOf } from '../../parsing/nodes'

/** A JSX element: its attributes with expressions, and the other values in it. */
export function readMarkup(at: Lowering, node: SyntaxNode): UnknownValue {
  const inside = nearest(node, (each) => isExpression(each) || each.name === 'JSXAttribute')
  return {
    kind: 'unknown',
    span: spanOf(node),
    children: inside.flatMap((each): readonly (Value | Attribute)[] =>
      isExpression(each) ? [at.value(each)] : readAttribute(at, each),
    ),
  }
}

function readAttribute(at: Lowering, node: SyntaxNode): readonly Attribute[] {
  const name = node.firstChild
  const element = childrenOf(node.parent ?? node)[1]
  const [value] = nearest(node, isExpression)
  if (!name || !element || !value) return []
  return [
    {
      kind: 'attribute',
      span: spanOf(node),
      element: textOf(at, element),
      name: textOf(at, name),
      value: at.value(value),
    },
  ]
}
