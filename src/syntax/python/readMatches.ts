import type { SyntaxNode } from '@lezer/common'
import { find, type Lowering } from '../lowering'
import type { SwitchCase, SwitchStep, Value } from '../model'
import { readAll, readOneOrTuple } from './groups'
import { blockOf, childrenOf, isExpression, spanOf, unknown } from './nodes'
import { readDotted } from './readMembers'

/** `match` with its cases. */
export function readMatch(at: Lowering, node: SyntaxNode): SwitchStep {
  const nodes = childrenOf(node)
  const body = find(nodes, 'MatchBody')
  const clauses = body ? childrenOf(body).filter((child) => child.name === 'MatchClause') : []
  const subject = nodes.filter((child) => child.name !== 'match' && child !== body)
  return {
    kind: 'switch',
    span: spanOf(at, node),
    subject: readOneOrTuple(at, subject, node.to),
    cases: clauses.map((clause) => readCase(at, clause)),
  }
}

function readCase(at: Lowering, node: SyntaxNode): SwitchCase {
  const nodes = childrenOf(node)
  const guard = find(nodes, 'Guard')
  const body = find(nodes, 'Body')
  const tests = readTests(at, nodes)
  return {
    kind: 'case',
    span: spanOf(at, node),
    // A guarded case does not cover all that its pattern does, so it is never taken for the default.
    tests: guard ? [unknown(spanOf(at, guard), [...tests, ...readAll(at, childrenOf(guard))])] : tests,
    body: blockOf(at, body, node.to),
  }
}

/** The values that the patterns among the nodes compare with; a name matches everything and compares with none. */
function readTests(at: Lowering, nodes: readonly SyntaxNode[]): Value[] {
  return nodes.flatMap((node) => {
    if (!node.name.endsWith('Pattern') || node.name === 'CapturePattern') return []
    if (node.name === 'OrPattern') return readTests(at, childrenOf(node))
    // Of `pattern as name` the pattern; the name is one too for the grammar.
    if (node.name === 'AsPattern') return readTests(at, childrenOf(node).slice(0, 1))
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
      return unknown(spanOf(at, node), readTests(at, nodes))
  }
}
