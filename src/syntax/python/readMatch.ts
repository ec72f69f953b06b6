import type { SyntaxNode } from '@lezer/common'
import type { Step, SwitchCase, Value } from '../model'
import { childrenOf, deeper, DEPTH_LIMIT, spanOf, unknown, type Context } from './context'
import { readBody } from './readBlock'
import { readDotted } from './readMember'
import { isValueNode, readAll, readOneOrTuple, readValue } from './readValue'

export function readMatch(node: SyntaxNode, context: Context): Step[] {
  const nodes = childrenOf(node)
  const body = nodes.find((child) => child.name === 'MatchBody')
  const clauses = body ? childrenOf(body).filter((child) => child.name === 'MatchClause') : []
  const subject = nodes.filter((child) => child.name !== 'match' && child !== body)
  return [
    {
      kind: 'switch',
      span: spanOf(node, context),
      subject: readOneOrTuple(subject, context, node.to),
      cases: clauses.map((clause) => readCase(clause, context))
    }
  ]
}

function readCase(node: SyntaxNode, context: Context): SwitchCase {
  const nodes = childrenOf(node)
  const guard = nodes.find((child) => child.name === 'Guard')
  const tests = nodes.filter(isPattern).flatMap((pattern) => readTests(pattern, context))
  return {
    span: spanOf(node, context),
    // A guarded case does not cover all that its pattern does, so it is never taken for the default.
    tests: guard ? [unknown(spanOf(guard, context), [...tests, ...readAll(childrenOf(guard), context)])] : tests,
    body: readBody(
      nodes.find((child) => child.name === 'Body'),
      context,
      node.to
    )
  }
}

/** The values a pattern compares with; none for a name, which matches everything. */
function readTests(node: SyntaxNode, context: Context): Value[] {
  const span = spanOf(node, context)
  if (context.depth > DEPTH_LIMIT) return [unknown(span)]
  const inner = deeper(context)
  const nodes = childrenOf(node)
  switch (node.name) {
    case 'CapturePattern':
      return []
    case 'LiteralPattern': {
      const [value] = nodes.filter(isValueNode)
      const isPlain = nodes.length === 1 && value
      return [isPlain ? readValue(value, inner) : unknown(span, readAll(nodes, inner))]
    }
    case 'OrPattern':
      return nodes.filter(isPattern).flatMap((child) => readTests(child, inner))
    case 'AsPattern':
      return nodes.slice(0, 1).flatMap((child) => readTests(child, inner))
    case 'AttributePattern':
      return [
        readDotted(
          nodes.filter((child) => child.name !== '.'),
          inner,
          node.to
        )
      ]
    default:
      return [
        unknown(
          span,
          nodes.filter(isPattern).flatMap((child) => readTests(child, inner))
        )
      ]
  }
}

function isPattern(node: SyntaxNode): boolean {
  return node.name.endsWith('Pattern')
}
