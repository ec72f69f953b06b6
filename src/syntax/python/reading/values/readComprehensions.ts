import type { SyntaxNode } from '@lezer/common'
import type { Lowering } from '../../../lowering'
import type { ComprehensionValue, Span, Value } from '../../../model'
import { readSingle } from '../../parsing/groups'
import { splitAt } from '../../parsing/nodes'
import { readTarget } from './readPatterns'

/** Whether the nodes between brackets are a comprehension. */
export function isComprehension(nodes: readonly SyntaxNode[]): boolean {
  return nodes.some((node) => node.name === 'for')
}

/** `element for target in iterable if condition …`, without its brackets. */
export function readComprehension(
  at: Lowering,
  nodes: readonly SyntaxNode[],
  shape: ComprehensionValue['shape'],
  span: Span,
): ComprehensionValue {
  const position = span.end
  const [head = [], ...loops] = splitAt(nodes, 'for')
  const colon = head.findIndex((node) => node.name === ':')
  const conditions: Value[] = []
  const clauses = loops.map((loop) => {
    const [clause = [], ...tests] = splitAt(loop, 'if')
    for (const test of tests) conditions.push(readSingle(at, test, position))
    const keyword = clause.findIndex((node) => node.name === 'in')
    const end = keyword < 0 ? clause.length : keyword
    return {
      target: readTarget(at, clause.slice(0, end), position),
      iterable: readSingle(at, clause.slice(end + 1), position),
    }
  })
  return {
    kind: 'comprehension',
    span,
    shape,
    key: colon < 0 ? null : readSingle(at, head.slice(0, colon), position),
    element: readSingle(at, head.slice(colon + 1), position),
    clauses,
    conditions,
  }
}
