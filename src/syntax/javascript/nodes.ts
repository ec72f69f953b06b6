import type { SyntaxNode } from '@lezer/common'
import type { Block, Pattern, Span, Step, TypeNode, UnknownValue, Value } from '../model'

/**
 * What the lowering functions share: the text, and one another. Recursion goes through here only, so that its depth
 * is bounded in one place.
 */
export interface Lowering {
  readonly text: string
  value(node: SyntaxNode): Value
  pattern(node: SyntaxNode): Pattern
  type(node: SyntaxNode): TypeNode
  /** The steps of statements, in a scope of the caller's. */
  steps(nodes: readonly SyntaxNode[]): Step[]
}

const COMMENTS = new Set(['LineComment', 'BlockComment'])

/** The children of a node without comments; tokens such as `,` are nodes too. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!COMMENTS.has(child.name)) found.push(child)
  }
  return found
}

export const spanOf = (node: SyntaxNode): Span => ({ start: node.from, end: node.to })

export const textOf = (at: Lowering, node: SyntaxNode): string => at.text.slice(node.from, node.to)

/** The empty span where something should have followed a node. */
export const endOf = (node: SyntaxNode): Span => ({ start: node.to, end: node.to })

export const isExpression = (node: SyntaxNode): boolean => node.type.is('Expression')
export const isStatement = (node: SyntaxNode): boolean => node.type.is('Statement')
export const isType = (node: SyntaxNode): boolean => node.type.is('Type')

export const leaf = (span: Span): UnknownValue => ({ kind: 'unknown', span, children: [] })

export const unknownType = (span: Span): TypeNode => ({ kind: 'unknown', span })

/** The value of a node that may be missing in damaged code. */
export const valueOr = (at: Lowering, node: SyntaxNode | undefined, parent: SyntaxNode): Value =>
  node === undefined ? leaf(endOf(parent)) : at.value(node)

export const find = (nodes: readonly SyntaxNode[], ...names: readonly string[]): SyntaxNode | undefined =>
  nodes.find((node) => names.includes(node.name))

export const has = (nodes: readonly SyntaxNode[], ...names: readonly string[]): boolean => find(nodes, ...names) !== undefined

/** The first expression after the token called `name`. */
export function expressionAfter(nodes: readonly SyntaxNode[], name: string): SyntaxNode | undefined {
  const index = nodes.findIndex((node) => node.name === name)
  return index < 0 ? undefined : nodes.slice(index + 1).find(isExpression)
}

/** The runs of nodes between separator tokens; brackets are left out, and so is the empty run after a trailing comma. */
export function runs(nodes: readonly SyntaxNode[], separator = ','): SyntaxNode[][] {
  const found: SyntaxNode[][] = [[]]
  for (const node of nodes) {
    if (node.name === separator) found.push([])
    else if (!BRACKETS.has(node.name)) found.at(-1)?.push(node)
  }
  if (found.at(-1)?.length === 0) found.pop()
  return found
}

const BRACKETS = new Set(['(', ')', '[', ']', '{', '}'])

/** The nearest nodes below `node` that pass, in order; what is inside them is theirs. */
export function nearest(node: SyntaxNode, passes: (node: SyntaxNode) => boolean): SyntaxNode[] {
  const found: SyntaxNode[] = []
  const pending = childrenOf(node).reverse()
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (passes(next)) found.push(next)
    else for (const child of childrenOf(next).reverse()) pending.push(child)
  }
  return found
}

/** A node that is not understood, with the values in it. */
export const unknown = (at: Lowering, node: SyntaxNode): UnknownValue => ({
  kind: 'unknown',
  span: spanOf(node),
  children: nearest(node, isExpression).map((child) => at.value(child))
})

/** A statement as a block of its own; none (in damaged code) is an empty block at the end of its parent. */
export function blockOf(at: Lowering, node: SyntaxNode | undefined, parent: SyntaxNode): Block {
  if (node === undefined) return { kind: 'block', span: endOf(parent), steps: [] }
  const statements = node.name === 'Block' ? childrenOf(node) : [node]
  return { kind: 'block', span: spanOf(node), steps: at.steps(statements) }
}
