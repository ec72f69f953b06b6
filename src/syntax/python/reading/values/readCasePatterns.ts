import type { SyntaxNode } from '@lezer/common'
import type { Lowering } from '../../../lowering'
import type { Value } from '../../../model'
import { readAll } from '../../parsing/groups'
import { childrenOf, isExpression, spanOf, unknown } from '../../parsing/nodes'
import { readDotted } from './readMembers'

/** The values that the patterns among the nodes are compared with. A name matches everything, so it has none. */
export function readCaseTests(at: Lowering, nodes: readonly SyntaxNode[]): Value[] {
  return nodes.flatMap((node) => {
    if (!node.name.endsWith('Pattern') || node.name === 'CapturePattern') return []
    if (node.name === 'OrPattern') return readCaseTests(at, childrenOf(node))
    // In `pattern as name`, only the first is a pattern, although the grammar calls both so.
    if (node.name === 'AsPattern') return readCaseTests(at, childrenOf(node).slice(0, 1))
    return [at.value(node)]
  })
}

/**
 * What a `case` pattern other than a name is compared with: a literal, a constant, or a structure that contains some.
 */
export function readCasePattern(at: Lowering, node: SyntaxNode): Value {
  const nodes = childrenOf(node)
  switch (node.name) {
    case 'LiteralPattern': {
      const [value] = nodes
      const isPlain = nodes.length === 1 && value && isExpression(value)
      return isPlain ? at.value(value) : unknown(spanOf(at, node), readAll(at, nodes))
    }
    case 'AttributePattern': {
      const names = nodes.filter((child) => child.name !== '.')
      return readDotted(at, names, node.to)
    }
    default:
      return unknown(spanOf(at, node), readCaseTests(at, nodes))
  }
}
