import type { SyntaxNode } from '@lezer/common'
import type { CompareValue, LogicalValue, Value } from '../model'
import { childrenOf, emptySpan, sourceOf, spanOf, unknown, type Context } from './context'
import { isValueNode, readSingle, readValue } from './readValue'

const COMPARISONS: Readonly<Record<string, CompareValue['operator']>> = {
  '==': '==',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  in: 'in',
  'not in': 'not in',
  is: 'is',
  'is not': 'is not'
}

export function readBinary(node: SyntaxNode, context: Context): Value {
  const nodes = childrenOf(node)
  const leftNode = nodes.find(isValueNode)
  if (!leftNode) return unknown(spanOf(node, context))
  const span = spanOf(node, context)
  const rightNode = nodes.slice(nodes.indexOf(leftNode) + 1).find(isValueNode)
  const left = readValue(leftNode, context)
  const right = rightNode ? readValue(rightNode, context) : unknown(emptySpan(node.to, context))
  const operator = operatorOf(node, context)
  const compare = COMPARISONS[operator]
  if (compare !== undefined) {
    const chained = leftNode.name === 'BinaryExpression' && COMPARISONS[operatorOf(leftNode, context)] !== undefined
    return chained ? chain(left, compare, right) : { kind: 'compare', span, operator: compare, left, right }
  }
  if (operator === 'and' || operator === 'or') return { kind: 'logical', span, operator, left, right }
  return { kind: 'binary', span, operator, left, right }
}

function operatorOf(node: SyntaxNode, context: Context): string {
  return childrenOf(node)
    .filter((child) => !isValueNode(child))
    .map((child) => sourceOf(child, context))
    .join(' ')
}

/** `a < b <= c` is `a < b and b <= c`; the middle stands in both comparisons. */
function chain(left: Value, operator: CompareValue['operator'], right: Value): LogicalValue {
  const last = left.kind === 'logical' ? left.right : left
  const middle = last.kind === 'compare' ? last.right : last
  const compare: CompareValue = {
    kind: 'compare',
    span: { start: middle.span.start, end: right.span.end },
    operator,
    left: middle,
    right
  }
  return { kind: 'logical', span: { start: left.span.start, end: right.span.end }, operator: 'and', left, right: compare }
}

export function readUnary(node: SyntaxNode, context: Context): Value {
  const sign = node.firstChild ? sourceOf(node.firstChild, context) : ''
  const operand = readSingle(childrenOf(node), context, node.to)
  const operator = sign === 'not' || sign === '+' || sign === '~' ? sign : '-'
  return { kind: 'unary', span: spanOf(node, context), operator, operand }
}
