import type { SyntaxNode } from '@lezer/common'
import { leaf, type Lowering } from '../../lowering'
import type { Block, Span, UnknownValue, Value } from '../../model'

/** The node names of expressions. The grammar's own group lacks some. */
const expressions = [
  'String',
  'FormatString',
  'ContinuedString',
  'Number',
  'Boolean',
  'None',
  'Ellipsis',
  'VariableName',
  'MemberExpression',
  'CallExpression',
  'DictionaryExpression',
  'DictionaryComprehensionExpression',
  'ArrayExpression',
  'ArrayComprehensionExpression',
  'SetExpression',
  'SetComprehensionExpression',
  'TupleExpression',
  'ComprehensionExpression',
  'ParenthesizedExpression',
  'BinaryExpression',
  'UnaryExpression',
  'ConditionalExpression',
  'LambdaExpression',
  'NamedExpression',
  'AwaitExpression',
  'YieldExpression',
] as const

export type ExpressionName = (typeof expressions)[number]

const expressionNames: ReadonlySet<string> = new Set(expressions)

/** Whether the node is an expression, rather than a token, a statement or part of one. */
export function isExpression(node: SyntaxNode): boolean {
  return expressionNames.has(node.name)
}

/** The children of a node except comments. Children of error nodes count as the node's own. */
export function childrenOf(node: SyntaxNode, errorDepth = 0): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'Comment') continue
    if (!child.type.isError) found.push(child)
    else if (errorDepth < 10) for (const inner of childrenOf(child, errorDepth + 1)) found.push(inner)
  }
  return found
}

const holdsStatements = /(?:^(?:Body|MatchBody|MatchClause)|Statement|Definition)$/

/** The node's span without trailing line breaks, blank lines and comments. */
export function spanOf({ text }: Lowering, node: SyntaxNode): Span {
  let last = node
  while (holdsStatements.test(last.name)) {
    let child = last.lastChild
    while (child && child.name === 'Comment') child = child.prevSibling
    if (!child) break
    last = child
  }
  let end = last.to
  while (end > node.from && /\s/.test(text.charAt(end - 1))) end--
  return { start: node.from, end }
}

/** The span from the first to the last node; empty at `position` if there are none. */
export function spanAcross(at: Lowering, nodes: readonly SyntaxNode[], position: number): Span {
  const [first] = nodes
  const last = nodes.at(-1)
  return first && last ? { start: first.from, end: spanOf(at, last).end } : emptySpan(position)
}

/** The span of something that is missing. */
export function emptySpan(position: number): Span {
  return { start: position, end: position }
}

/** An unknown value with the values in it. */
export function unknown(span: Span, children: readonly Value[]): UnknownValue {
  return { kind: 'unknown', span, children }
}

/** Splits nodes at those with the given name. */
export function splitAt(nodes: readonly SyntaxNode[], name: string): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]]
  for (const node of nodes) {
    if (node.name === name) groups.push([])
    else groups.at(-1)?.push(node)
  }
  return groups
}

/** Splits nodes at commas, without empty groups (`a, , b`, a trailing comma). */
export function commaSeparated(nodes: readonly SyntaxNode[]): SyntaxNode[][] {
  return splitAt(nodes, ',').filter((group) => group.length > 0)
}

const brackets = new Set(['(', ')', '[', ']', '{', '}'])

/** The children between a node's brackets. */
export function insideBrackets(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter((child) => !brackets.has(child.name))
}

/** The value of a node that may be missing in damaged code; then a leaf at `position`. */
export function valueOr(at: Lowering, node: SyntaxNode | undefined, position: number): Value {
  return node ? at.value(node) : leaf(emptySpan(position))
}

/** The block of a statement's `Body` (the colon and what follows). An empty block at `position` if it is missing. */
export function blockOf(at: Lowering, node: SyntaxNode | undefined, position: number): Block {
  if (!node) return { kind: 'block', span: emptySpan(position), steps: [] }
  const [colon, ...nodes] = childrenOf(node)
  return { kind: 'block', span: spanAcross(at, nodes, colon?.to ?? node.from), steps: at.steps(nodes) }
}
