import type { SyntaxNode } from '@lezer/common'
import type { Argument, Entry, ListValue, SpreadEntry, Value } from '../model'
import {
  childrenOf,
  commaSeparated,
  emptySpan,
  insideBrackets,
  sourceOf,
  spanAcross,
  spanOf,
  unknown,
  type Context
} from './context'
import { isComprehension, readComprehension } from './readComprehension'
import { isValueNode, readAssignValue, readSingle, readValue } from './readValue'

export function readList(node: SyntaxNode, shape: ListValue['shape'], context: Context): Value {
  const nodes = insideBrackets(node)
  const span = spanOf(node, context)
  if (isComprehension(nodes)) return readComprehension(nodes, shape === 'set' ? 'set' : 'list', span, context)
  return { kind: 'list', span, shape, items: readItems(nodes, context) }
}

/** The items of a list, separated by commas; `*xs` is a spread. */
export function readItems(nodes: readonly SyntaxNode[], context: Context): (Value | SpreadEntry)[] {
  return commaSeparated(nodes).map((group) => {
    const position = group.at(-1)?.to ?? 0
    const value = readSingle(group, context, position)
    return group[0]?.name === '*' ? { kind: 'spread', span: spanAcross(group, context, position), value } : value
  })
}

export function readGenerator(node: SyntaxNode, context: Context): Value {
  return readComprehension(insideBrackets(node), 'generator', spanOf(node, context), context)
}

export function readDict(node: SyntaxNode, context: Context): Value {
  const nodes = insideBrackets(node)
  const span = spanOf(node, context)
  if (isComprehension(nodes)) return readComprehension(nodes, 'dict', span, context)
  return { kind: 'record', span, entries: commaSeparated(nodes).map((group) => readEntry(group, context)) }
}

function readEntry(group: readonly SyntaxNode[], context: Context): Entry | SpreadEntry {
  const end = group.at(-1)?.to ?? 0
  const span = spanAcross(group, context, end)
  if (group[0]?.name === '**') return { kind: 'spread', span, value: readSingle(group, context, end) }
  const colon = group.findIndex((node) => node.name === ':')
  const before = colon < 0 ? group : group.slice(0, colon)
  const key = readSingle(before, context, end)
  const text = key.kind === 'text' && !key.bytes ? key.value : null
  return {
    kind: 'entry',
    span,
    key: text,
    keySpan: key.span,
    computed: text === null ? key : null,
    // A key that has no value yet, as in code that is being typed.
    value: colon < 0 ? unknown(emptySpan(end, context)) : readSingle(group.slice(colon + 1), context, end),
    shorthand: false
  }
}

export function readCall(node: SyntaxNode, context: Context): Value {
  const nodes = childrenOf(node)
  const callee = nodes.find(isValueNode)
  const list = nodes.find((child) => child.name === 'ArgList')
  return {
    kind: 'call',
    span: spanOf(node, context),
    callee: callee ? readValue(callee, context) : unknown(emptySpan(node.from, context)),
    arguments: list ? readArguments(list, context) : [],
    argumentsSpan: list ? spanOf(list, context) : emptySpan(node.to, context),
    isNew: false
  }
}

export function readArguments(list: SyntaxNode, context: Context): Argument[] {
  const nodes = insideBrackets(list)
  if (isComprehension(nodes)) {
    const span = spanAcross(nodes, context, list.to)
    return [{ kind: 'positional', span, name: null, value: readComprehension(nodes, 'generator', span, context) }]
  }
  return commaSeparated(nodes).map((group) => readArgument(group, context))
}

function readArgument(group: readonly SyntaxNode[], context: Context): Argument {
  const end = group.at(-1)?.to ?? 0
  const span = spanAcross(group, context, end)
  const [first, second] = group
  if (first?.name === '*') return { kind: 'spread', span, name: null, value: readSingle(group, context, end) }
  if (first?.name === '**') return { kind: 'keyword-spread', span, name: null, value: readSingle(group, context, end) }
  if (first && second?.name === 'AssignOp') {
    if (sourceOf(second, context) === ':=') {
      return { kind: 'positional', span, name: null, value: readAssignValue(group, context, end) }
    }
    return { kind: 'keyword', span, name: sourceOf(first, context), value: readSingle(group.slice(2), context, end) }
  }
  return { kind: 'positional', span, name: null, value: readSingle(group, context, end) }
}
