import type { SyntaxNode } from '@lezer/common'
import { textOf, type Lowering } from '../../../lowering'
import type { Span, Value } from '../../../model'
import { isExpression, spanOf } from '../../parsing/nodes'
import { readNumber } from './readNumbers'
import { readString } from './readTexts'

/** The key of a property. */
export interface Key {
  readonly key: string | null
  /** Includes the quotes or brackets. */
  readonly span: Span
  readonly computed: Value | null
}

const nameNodes = new Set(['PropertyDefinition', 'PropertyName', 'PrivatePropertyDefinition', 'PrivatePropertyName'])

/**
 * Reads the key from the children of a property, method, field or pattern property: `a`, `#a`, `"a"`, `5`, `["a"]` or
 * `[expr]`.
 */
export function readKey(at: Lowering, nodes: readonly SyntaxNode[]): Key | null {
  for (const [index, node] of nodes.entries()) {
    if (nameNodes.has(node.name)) return { key: textOf(at, node), span: spanOf(node), computed: null }
    if (node.name === 'String') return { key: readString(at, node).value, span: spanOf(node), computed: null }
    if (node.name === 'Number') return { key: String(readNumber(at, node).value), span: spanOf(node), computed: null }
    if (node.name === '[') return readComputed(at, nodes.slice(index))
    if (node.name === ':' || node.name === 'Equals') return null
  }
  return null
}

function readComputed(at: Lowering, [open, inner, close]: readonly SyntaxNode[]): Key | null {
  if (open === undefined || inner === undefined || !isExpression(inner)) return null
  const span = { start: open.from, end: close?.name === ']' ? close.to : inner.to }
  const value = at.value(inner)
  return value.kind === 'text' && value.value !== null
    ? { key: value.value, span, computed: null }
    : { key: null, span, computed: value }
}
