import type { SyntaxNode } from '@lezer/common'
import { leaf, type Lowering } from '../../../lowering'
import type { Entry, ListValue, SpreadEntry, Value } from '../../../model'
import { readItems, readSingle } from '../../parsing/groups'
import { commaSeparated, emptySpan, insideBrackets, spanAcross, spanOf } from '../../parsing/nodes'
import { isComprehension, readComprehension } from './readComprehensions'

/** A list, tuple or set, or a comprehension of one. */
export function readList(at: Lowering, node: SyntaxNode, shape: ListValue['shape']): Value {
  const nodes = insideBrackets(node)
  const span = spanOf(at, node)
  if (isComprehension(nodes)) return readComprehension(at, nodes, shape === 'set' ? 'set' : 'list', span)
  return { kind: 'list', span, shape, items: readItems(at, nodes) }
}

/** A generator in its own parentheses. */
export function readGenerator(at: Lowering, node: SyntaxNode): Value {
  return readComprehension(at, insideBrackets(node), 'generator', spanOf(at, node))
}

/** A dict or dict comprehension. */
export function readRecord(at: Lowering, node: SyntaxNode): Value {
  const nodes = insideBrackets(node)
  const span = spanOf(at, node)
  if (isComprehension(nodes)) return readComprehension(at, nodes, 'dict', span)
  return { kind: 'record', span, entries: commaSeparated(nodes).map((group) => readEntry(at, group)) }
}

function readEntry(at: Lowering, group: readonly SyntaxNode[]): Entry | SpreadEntry {
  const end = group.at(-1)?.to ?? 0
  const span = spanAcross(at, group, end)
  if (group[0]?.name === '**') return { kind: 'spread', span, value: readSingle(at, group, end) }
  const colon = group.findIndex((node) => node.name === ':')
  const before = colon < 0 ? group : group.slice(0, colon)
  const key = readSingle(at, before, end)
  const text = key.kind === 'text' && !key.bytes ? key.value : null
  return {
    kind: 'entry',
    span,
    key: text,
    keySpan: key.span,
    computed: text === null ? key : null,
    // A key without a value, as in code that is being edited.
    value: colon < 0 ? leaf(emptySpan(end)) : readSingle(at, group.slice(colon + 1), end),
    shorthand: false,
  }
}
