import type { SyntaxNode } from '@lezer/common'
import { leaf, type Lowering } from '../../lowering'
import type { Block, Span, UnknownValue, Value } from '../../model'

const commentNames = new Set(['LineComment', 'BlockComment'])

/** The children of a node except comments. Tokens such as `,` are nodes too. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!commentNames.has(child.name)) found.push(child)
  }
  return found
}

export function spanOf(node: SyntaxNode): Span {
  return { start: node.from, end: node.to }
}

/** The empty span after a node, for something that is missing there. */
export function endOf(node: SyntaxNode): Span {
  return { start: node.to, end: node.to }
}

export function isExpression(node: SyntaxNode): boolean {
  return node.type.is('Expression')
}
export function isStatement(node: SyntaxNode): boolean {
  return node.type.is('Statement')
}
export function isType(node: SyntaxNode): boolean {
  return node.type.is('Type')
}

/** The value of a node that may be missing in damaged code. */
export function valueOr(at: Lowering, node: SyntaxNode | undefined, parent: SyntaxNode): Value {
  return node === undefined ? leaf(endOf(parent)) : at.value(node)
}

/** The first expression after the token `name`. */
export function expressionAfter(nodes: readonly SyntaxNode[], name: string): SyntaxNode | undefined {
  const index = nodes.findIndex((node) => node.name === name)
  return index < 0 ? undefined : nodes.slice(index + 1).find(isExpression)
}

/** Splits nodes at separator tokens, without brackets and without the empty run after a trailing comma. */
export function runs(nodes: readonly SyntaxNode[], separator = ','): SyntaxNode[][] {
  const found: SyntaxNode[][] = [[]]
  for (const node of nodes) {
    if (node.name === separator) found.push([])
    else if (!brackets.has(node.name)) found.at(-1)?.push(node)
  }
  if (found.at(-1)?.length === 0) found.pop()
  return found
}

const brackets = new Set(['(', ')', '[', ']', '{', '}'])

/** The nearest descendants that pass, in order. The search does not enter nodes that pass. */
export function nearest(node: SyntaxNode, passes: (node: SyntaxNode) => boolean): SyntaxNode[] {
  const found: SyntaxNode[] = []
  const pending = childrenOf(node).reverse()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (passes(next)) found.push(next)
    else for (const child of childrenOf(next).reverse()) pending.push(child)
  }
  return found
}

/** An unknown value with the values in it. */
export function unknown(at: Lowering, node: SyntaxNode): UnknownValue {
  return {
    kind: 'unknown',
    span: spanOf(node),
    children: nearest(node, isExpression).map(at.value),
  }
}

/** A statement as a block. In damaged code it may be missing; then an empty block at the end of its parent. */
export function blockOf(at: Lowering, node: SyntaxNode | undefined, parent: SyntaxNode): Block {
  if (node === undefined) return { kind: 'block', span: endOf(parent), steps: [] }
  const statements = node.name === 'Block' ? childrenOf(node) : [node]
  return { kind: 'block', span: spanOf(node), steps: at.steps(statements) }
}
