import type { AnyNode, SourceModel, Span } from './model'
import { remembered } from './remembered'

export type { AnyNode } from './model'

/** The direct children of a node, in source order. */
export function children(node: AnyNode): AnyNode[] {
  const found: AnyNode[] = []
  collect(node, found)
  return found.sort((a, b) => a.span.start - b.span.start)
}

/** The node and its descendants, parents first, in source order. Iterative, so depth costs no stack. */
export function* walk(root: AnyNode): Generator<AnyNode, void, void> {
  const pending: AnyNode[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node
    const inner = children(node)
    for (let i = inner.length - 1; i >= 0; i--) pending.push(inner[i] as AnyNode)
  }
}

/** All nodes of a model, in the order of `walk`. */
export const nodesOf = remembered(({ body }: SourceModel): readonly AnyNode[] => [...walk(body)])

/** Whether `outer` contains `inner`; equal spans and shared ends count. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Plain groupings (`clauses`, `items` of a `with`) have no span, so their contents are collected instead. */
function collect(holder: object, found: AnyNode[]): void {
  for (const value of Object.values(holder) as unknown[]) {
    if (typeof value !== 'object' || value === null || 'start' in value) continue
    if ('span' in value) found.push(value as AnyNode)
    else collect(value, found)
  }
}
