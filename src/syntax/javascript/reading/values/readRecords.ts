import type { SyntaxNode } from '@lezer/common'
import { find, has, leaf, type Lowering } from '../../../lowering'
import type { Entry, ListValue, RecordValue, SpreadEntry, Value } from '../../../model'
import { childrenOf, expressionAfter, isExpression, nearest, runs, spanOf, unknown, valueOr } from '../../parsing/nodes'
import { readFunction } from './readFunctions'
import { readKey, type Key } from './readKeys'
import { readIdentifier } from './readPatterns'

/** An object literal. Unreadable text in it becomes a spread of an unknown value, because it may be any entry. */
export function readRecord(at: Lowering, node: SyntaxNode): RecordValue {
  const entries = childrenOf(node).flatMap((child): (Entry | SpreadEntry)[] => {
    if (child.name === 'Property') return [readProperty(at, child)]
    const damage = child.type.isError && nearest(child, isExpression).length > 0
    return damage ? [{ kind: 'spread', span: spanOf(child), value: unknown(at, child) }] : []
  })
  return { kind: 'record', span: spanOf(node), entries }
}

function readProperty(at: Lowering, node: SyntaxNode): Entry | SpreadEntry {
  const inner = childrenOf(node)
  const span = spanOf(node)
  if (inner[0]?.name === 'Spread') return { kind: 'spread', span, value: valueOr(at, inner.find(isExpression), node) }
  const key = readKey(at, inner)
  if (key === null) return { kind: 'spread', span, value: unknown(at, node) }
  const name = find(inner, 'PropertyDefinition')
  const shorthand = name !== undefined && !has(inner, ':', 'ParamList')
  return {
    kind: 'entry',
    span,
    key: key.key,
    keySpan: key.span,
    computed: key.computed,
    value: shorthand ? readIdentifier(at, name) : readEntryValue(at, node, inner, key),
    shorthand,
  }
}

function readEntryValue(at: Lowering, node: SyntaxNode, inner: readonly SyntaxNode[], key: Key): Value {
  return has(inner, 'ParamList') ? readFunction(at, node, key) : valueOr(at, expressionAfter(inner, ':'), node)
}

/** An array literal. Holes are unknown items. */
export function readList(at: Lowering, node: SyntaxNode): ListValue {
  const items = runs(childrenOf(node)).map((run): Value | SpreadEntry => {
    const inner = run.find(isExpression)
    const [first] = run
    if (first === undefined) return leaf({ start: node.from, end: node.from })
    if (inner === undefined) return unknown(at, first)
    const value = at.value(inner)
    return first.name === 'Spread' ? { kind: 'spread', span: { start: first.from, end: inner.to }, value } : value
  })
  return { kind: 'list', span: spanOf(node), shape: 'list', items }
}
