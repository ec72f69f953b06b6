import type { SyntaxNode } from '@lezer/common'
import type { ComprehensionValue, Span, Value } from '../model'
import { splitAt, type Context } from './context'
import { readPattern } from './readPattern'
import { readSingle } from './readValue'

/** Whether the nodes between brackets are a comprehension. */
export function isComprehension(nodes: readonly SyntaxNode[]): boolean {
  return nodes.some((node) => node.name === 'for')
}

/** `element for target in iterable if condition …`, without its brackets. */
export function readComprehension(
  nodes: readonly SyntaxNode[],
  shape: ComprehensionValue['shape'],
  span: Span,
  context: Context
): ComprehensionValue {
  const position = span.end - context.offset
  const [head = [], ...loops] = splitAt('for', nodes)
  const colon = head.findIndex((node) => node.name === ':')
  const conditions: Value[] = []
  const clauses = loops.map((loop) => {
    const [clause = [], ...tests] = splitAt('if', loop)
    for (const test of tests) conditions.push(readSingle(test, context, position))
    const at = clause.findIndex((node) => node.name === 'in')
    const end = at < 0 ? clause.length : at
    return {
      target: readPattern(clause.slice(0, end), context, position),
      iterable: readSingle(clause.slice(end + 1), context, position)
    }
  })
  return {
    kind: 'comprehension',
    span,
    shape,
    key: colon < 0 ? null : readSingle(head.slice(0, colon), context, position),
    element: readSingle(head.slice(colon + 1), context, position),
    clauses,
    conditions
  }
}
