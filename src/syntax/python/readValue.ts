import type { SyntaxNode } from '@lezer/common'
import type { Value } from '../model'
import { childrenOf, deeper, DEPTH_LIMIT, emptySpan, sourceOf, spanAcross, spanOf, unknown, type Context } from './context'
import { readCall, readDict, readGenerator, readItems, readList } from './readCollection'
import { readLambda } from './readFunction'
import { readMember } from './readMember'
import { readBinary, readUnary } from './readOperator'
import { readPattern } from './readPattern'
import { readText } from './readText'

export type ReadValue = (node: SyntaxNode, context: Context) => Value

const readers: Readonly<Record<string, ReadValue>> = {
  String: readText,
  FormatString: readText,
  ContinuedString: readText,
  Number: readNumber,
  Boolean: (node, context) => ({ kind: 'boolean', span: spanOf(node, context), value: sourceOf(node, context) === 'True' }),
  None: (node, context) => ({ kind: 'null', span: spanOf(node, context), missing: false }),
  Ellipsis: (node, context) => unknown(spanOf(node, context)),
  VariableName: readName,
  MemberExpression: readMember,
  CallExpression: readCall,
  DictionaryExpression: readDict,
  DictionaryComprehensionExpression: readDict,
  ArrayExpression: (node, context) => readList(node, 'list', context),
  ArrayComprehensionExpression: (node, context) => readList(node, 'list', context),
  SetExpression: (node, context) => readList(node, 'set', context),
  SetComprehensionExpression: (node, context) => readList(node, 'set', context),
  TupleExpression: (node, context) => readList(node, 'tuple', context),
  ComprehensionExpression: readGenerator,
  ParenthesizedExpression: readInner,
  BinaryExpression: readBinary,
  UnaryExpression: readUnary,
  ConditionalExpression: readConditional,
  LambdaExpression: readLambda,
  NamedExpression: readWalrus,
  AwaitExpression: (node, context) => ({
    kind: 'await',
    span: spanOf(node, context),
    value: readSingle(childrenOf(node), context, node.to)
  }),
  YieldExpression: (node, context) => unknown(spanOf(node, context), readAll(childrenOf(node), context))
}

export function isValueNode(node: SyntaxNode): boolean {
  return Object.hasOwn(readers, node.name)
}

/** Lowers an expression node. */
export function readValue(node: SyntaxNode, context: Context): Value {
  const read = readers[node.name]
  if (!read || context.depth > DEPTH_LIMIT) return unknown(spanOf(node, context))
  return read(node, deeper(context))
}

/** Every expression among the nodes. */
export function readAll(nodes: readonly SyntaxNode[], context: Context): Value[] {
  return nodes.filter(isValueNode).map((node) => readValue(node, context))
}

/** The one expression among the nodes; damaged code may have none (empty, at `position`) or several. */
export function readSingle(nodes: readonly SyntaxNode[], context: Context, position: number): Value {
  const values = nodes.filter(isValueNode)
  const [first] = values
  if (values.length === 1 && first) return readValue(first, context)
  if (values.length === 0) return unknown(emptySpan(position, context))
  return unknown(spanAcross(values, context, position), readAll(values, context))
}

/** `a`, or a tuple without parentheses: `a, b`, `*a, b`. */
export function readOneOrTuple(nodes: readonly SyntaxNode[], context: Context, position: number): Value {
  if (!nodes.some((node) => node.name === ',' || node.name === '*')) return readSingle(nodes, context, position)
  return { kind: 'list', span: spanAcross(nodes, context, position), shape: 'tuple', items: readItems(nodes, context) }
}

function readName(node: SyntaxNode, context: Context): Value {
  const name = sourceOf(node, context)
  // `yield` without a value is parsed as a name.
  return name === 'yield' ? unknown(spanOf(node, context)) : { kind: 'name', span: spanOf(node, context), name }
}

function readInner(node: SyntaxNode, context: Context): Value {
  const nodes = childrenOf(node)
  if (!nodes.some((child) => child.name === '*')) {
    const values = nodes.filter(isValueNode)
    if (values.length === 1) return readSingle(values, context, node.to)
  }
  return unknown(spanOf(node, context), readAll(nodes, context))
}

function readNumber(node: SyntaxNode, context: Context): Value {
  const span = spanOf(node, context)
  const source = sourceOf(node, context).replaceAll('_', '')
  const value = Number(source)
  // Imaginary numbers, and what the parse had to fill in.
  if (Number.isNaN(value) || source.trim() === '') return unknown(span)
  return { kind: 'number', span, value, integer: /^(\d+|0[xob].*)$/i.test(source) }
}

function readConditional(node: SyntaxNode, context: Context): Value {
  const [then, test, otherwise] = childrenOf(node).filter(isValueNode)
  const read = (part: SyntaxNode | undefined) => (part ? readValue(part, context) : unknown(emptySpan(node.to, context)))
  return { kind: 'conditional', span: spanOf(node, context), test: read(test), then: read(then), otherwise: read(otherwise) }
}

function readWalrus(node: SyntaxNode, context: Context): Value {
  return readAssignValue(childrenOf(node), context, node.to)
}

/** `x := value`, as a node of its own or spread among the arguments of a call. */
export function readAssignValue(nodes: readonly SyntaxNode[], context: Context, position: number): Value {
  const at = nodes.findIndex((node) => node.name === 'AssignOp')
  return {
    kind: 'assign-value',
    span: spanAcross(nodes, context, position),
    target: readPattern(nodes.slice(0, at), context, position),
    operator: ':=',
    value: readSingle(nodes.slice(at + 1), context, position)
  }
}
