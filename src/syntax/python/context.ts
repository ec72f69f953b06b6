import type { SyntaxNode } from '@lezer/common'
import type { Span, UnknownValue, Value } from '../model'

/** What lowering a node needs to know. Node positions count in `text`, spans in the document: `offset` apart. */
export interface Context {
  readonly text: string
  readonly offset: number
  readonly depth: number
}

/** How deep values and blocks may nest; what lies deeper becomes an empty `unknown`, so that nobody's stack overflows. */
export const DEPTH_LIMIT = 400

export function deeper(context: Context): Context {
  return { ...context, depth: context.depth + 1 }
}

/** The node's children in order, without comments; what stands in an error node counts as standing in its place. */
export function childrenOf(node: SyntaxNode, errorDepth = 0): SyntaxNode[] {
  const found: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === 'Comment') continue
    if (!child.type.isError) found.push(child)
    else if (errorDepth < 10) for (const inner of childrenOf(child, errorDepth + 1)) found.push(inner)
  }
  return found
}

const HOLDS_STATEMENTS = /(?:^(?:Body|MatchBody|MatchClause)|Statement|Definition)$/

/** The node's span without the line break, blank lines and comments after it. */
export function spanOf(node: SyntaxNode, { text, offset }: Context): Span {
  let last = node
  while (HOLDS_STATEMENTS.test(last.name)) {
    let child = last.lastChild
    while (child && child.name === 'Comment') child = child.prevSibling
    if (!child) break
    last = child
  }
  let end = last.to
  while (end > node.from && /\s/.test(text.charAt(end - 1))) end--
  return { start: node.from + offset, end: end + offset }
}

/** The span from the first to the last of the nodes; empty at `fallback` (a position in `text`) when there are none. */
export function spanAcross(nodes: readonly SyntaxNode[], context: Context, fallback: number): Span {
  const first = nodes[0]
  const last = nodes.at(-1)
  if (!first || !last) return emptySpan(fallback, context)
  return { start: first.from + context.offset, end: spanOf(last, context).end }
}

export function emptySpan(position: number, { offset }: Context): Span {
  return { start: position + offset, end: position + offset }
}

export function sourceOf(node: SyntaxNode, { text }: Context): string {
  return text.slice(node.from, node.to)
}

export function unknown(span: Span, children: readonly Value[] = []): UnknownValue {
  return { kind: 'unknown', span, children }
}

export function splitAt(name: string, nodes: readonly SyntaxNode[]): SyntaxNode[][] {
  const groups: SyntaxNode[][] = [[]]
  for (const node of nodes) {
    if (node.name === name) groups.push([])
    else groups.at(-1)?.push(node)
  }
  return groups
}

/** The nodes between commas, without empty groups (`a, , b`, a trailing comma). */
export function commaSeparated(nodes: readonly SyntaxNode[]): SyntaxNode[][] {
  return splitAt(',', nodes).filter((group) => group.length > 0)
}

/** The children between a node's brackets. */
export function insideBrackets(node: SyntaxNode): SyntaxNode[] {
  return childrenOf(node).filter((child) => !BRACKETS.has(child.name))
}

const BRACKETS = new Set(['(', ')', '[', ']', '{', '}'])
