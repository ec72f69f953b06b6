import type { SyntaxNode } from '@lezer/common'
import { textOf, type Lowering } from '../../../lowering'
import type { NumberValue } from '../../../model'
import { spanOf } from '../../parsing/nodes'

/** A number literal, possibly with `_`, in another base, or a bigint. */
export function readNumber(at: Lowering, node: SyntaxNode): NumberValue {
  const source = textOf(at, node)
  return {
    kind: 'number',
    span: spanOf(node),
    value: Number(source.replace(/_|n$/g, '')),
    integer: /^(?:[\d_]+|0[xXbBoO][\da-fA-F_]+)n?$/.test(source),
  }
}
