import type { Entry, SourceModel, Span, Step } from '../../model'
import { remembered } from '../../remembered'
import { children, nodesOf, type AnyNode } from '../../visit'

/**
 * The parent of a node. Nodes are identified by span and kind, so the node may be from any reading of the same text.
 */
export function parentOf(model: SourceModel, node: AnyNode): AnyNode | null {
  return parents(model).get(placeOf(node)) ?? null
}

const parents = remembered((model: SourceModel): ReadonlyMap<string, AnyNode> => {
  const found = new Map<string, AnyNode>()
  for (const parent of nodesOf(model)) {
    for (const child of children(parent)) if (!found.has(placeOf(child))) found.set(placeOf(child), parent)
  }
  return found
})

function placeOf({ kind, span }: AnyNode): string {
  return `${kind} ${span.start} ${span.end}`
}

/** The shorthand entry `{ a }` at a span. */
export function shorthandAt(model: SourceModel, { start, end }: Span): Entry | null {
  for (const node of nodesOf(model)) {
    if (node.kind === 'entry' && node.shorthand && node.span.start === start && node.span.end === end) return node
  }
  return null
}

const stepKinds: ReadonlySet<string> = new Set<Step['kind']>([
  'assign',
  'expression',
  'if',
  'loop',
  'try',
  'switch',
  'with',
  'return',
  'throw',
  'break',
  'continue',
  'yield',
  'import',
  'export',
  'function-step',
  'class-step',
  'type',
  'block',
])

export function isStep(node: AnyNode): node is Step {
  return stepKinds.has(node.kind)
}
