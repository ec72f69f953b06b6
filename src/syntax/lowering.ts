import type { SyntaxNode } from '@lezer/common'
import type { Pattern, Span, Step, TypeNode, UnknownValue, Value } from './model'

/**
 * The text being read, and the dispatcher between reader functions. Readers never call each other for child nodes: all
 * recursion goes through this object, which bounds its depth and keeps reader files from importing each other in
 * cycles.
 */
export interface Lowering {
  readonly text: string
  value(node: SyntaxNode): Value
  pattern(node: SyntaxNode): Pattern
  type(node: SyntaxNode): TypeNode
  /** The steps of the statements, in order, for a block that the caller builds. */
  steps(nodes: readonly SyntaxNode[]): Step[]
  /** The steps taken so far. */
  readonly spent: number
  /**
   * Reads something that nests in the model but not in the syntax tree (a chain of `elif`); returns `beyond` if it is
   * too deep.
   */
  nested<T>(read: () => T, beyond: T): T
}

/** How a language lowers each kind of syntax node. */
export interface Readers {
  value(at: Lowering, node: SyntaxNode): Value
  pattern(at: Lowering, node: SyntaxNode): Pattern
  type(at: Lowering, node: SyntaxNode): TypeNode
  steps(at: Lowering, node: SyntaxNode): Step[]
  spanOf(at: Lowering, node: SyntaxNode): Span
}

/**
 * The budget for reading one text, counted in characters and lowered nodes: far more than a file of 1 MB needs. Nodes
 * beyond it become unknown.
 */
export const mostSteps = 4_000_000

/**
 * Creates a lowering that descends at most `deepest` levels, far more than anyone writes. Deeper nodes become empty
 * `unknown` nodes, so that neither the readers nor code that walks the model overflows the stack.
 */
export function createLowering(text: string, readers: Readers, deepest: number): Lowering {
  let depth = 0
  let spent = text.length
  function bounded<T>(read: (at: Lowering, node: SyntaxNode) => T, beyond: (span: Span) => T): (node: SyntaxNode) => T {
    return (node) => {
      spent++
      if (depth >= deepest || spent > mostSteps) return beyond(readers.spanOf(at, node))
      depth++
      const result = read(at, node)
      depth--
      return result
    }
  }
  const stepsOf = bounded<Step[]>(readers.steps, (span) => [{ kind: 'expression', span, value: leaf(span) }])
  const at: Lowering = {
    text,
    get spent() {
      return spent
    },
    value: bounded(readers.value, leaf),
    pattern: bounded(readers.pattern, leaf),
    type: bounded(readers.type, unknownType),
    steps: (nodes) => nodes.flatMap(stepsOf),
    nested(read, beyond) {
      if (depth >= deepest) return beyond
      depth++
      const result = read()
      depth--
      return result
    },
  }
  return at
}

/** An unknown value without children. */
export function leaf(span: Span): UnknownValue {
  return { kind: 'unknown', span, children: [] }
}

/** A type that does not constrain the value. */
export function unknownType(span: Span): TypeNode {
  return { kind: 'unknown-type', span }
}

/** The members of a union; for any other type, the type itself. */
export function membersOf(type: TypeNode): readonly TypeNode[] {
  return type.kind === 'union-type' ? type.members : [type]
}

/** The node's source code. */
export function textOf(at: Lowering, node: SyntaxNode): string {
  return at.text.slice(node.from, node.to)
}

/** The first node with one of the names. */
export function find(nodes: readonly SyntaxNode[], ...names: readonly string[]): SyntaxNode | undefined {
  return nodes.find((node) => names.includes(node.name))
}

/** Whether any node has one of the names. */
export function has(nodes: readonly SyntaxNode[], ...names: readonly string[]): boolean {
  return find(nodes, ...names) !== undefined
}
