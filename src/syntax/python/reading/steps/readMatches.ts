import type { SyntaxNode } from '@lezer/common'
import { find, type Lowering } from '../../../lowering'
import type { SwitchCase, SwitchStep } from '../../../model'
import { readAll, readOneOrTuple } from '../../parsing/groups'
import { blockOf, childrenOf, spanOf, unknown } from '../../parsing/nodes'
import { readCaseTests } from '../values/readCasePatterns'

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
  const tests = readCaseTests(at, nodes)
  return {
    kind: 'case',
    span: spanOf(at, node),
    // A guarded case does not match everything that its pattern does, so it must not look like the default.
    tests: guard ? [unknown(spanOf(at, guard), [...tests, ...readAll(at, childrenOf(guard))])] : tests,
    body: blockOf(at, body, node.to),
  }
}
