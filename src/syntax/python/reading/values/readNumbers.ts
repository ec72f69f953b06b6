import type { SyntaxNode } from '@lezer/common'
import { leaf, textOf, type Lowering } from '../../../lowering'
import type { Value } from '../../../model'
import { spanOf } from '../../parsing/nodes'

/** A number literal, possibly with `_` or in another base. Imaginary numbers are unknown. */
export function readNumber(at: Lowering, node: SyntaxNode): Value {
  const span = spanOf(at, node)
  const source = textOf(at, node).replaceAll('_', '')
  const value = Number(source)
  // Blank if the parser had to insert a value.
  if (Number.isNaN(value) || source.trim() === '') return leaf(span)
  return { kind: 'number', span, value, integer: /^(\d+|0[xob].*)$/i.test(source) }
}
