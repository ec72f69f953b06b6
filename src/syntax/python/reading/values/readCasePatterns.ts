import type { SyntaxNode } from '@lezer/common'
import type { Lowering } from '../../../lowering'
import type { Value } from '../../../model'
import { readAll } from '../../parsing/groups'
import { childrenOf, isExpression, spanOf, unknown } from '../../parsing/nodes'
import { readDotted } from './readMembers'

/** The values that the patterns among the nodes compare with; a name matches everything and compares with none. */
export function readCaseTests(at: Lowering, nodes: readonly SyntaxNode[]): Value[] {
  return nodes.flatMap((node) => {
    if (!node.name.endsWith('Pattern') || node.name === 'CapturePattern') return []
    if (node.name === 'OrPattern') return readCaseTests(at, childrenOf(node))
    // Of `pattern as name` the pattern; the name is one too for the grammar.
    if (node.name === 'AsPattern') return readCaseTests(at, childrenOf(node).slice(0, 1))
    return [at.value(node)]
  })
}

/** What a pattern of `case` other than a name compares with: a literal, a constant, or something with those in it. */
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
