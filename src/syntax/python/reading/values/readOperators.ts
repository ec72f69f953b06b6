import type { SyntaxNode } from '@lezer/common'
import { leaf, textOf, type Lowering } from '../../../lowering'
import type { CompareValue, LogicalValue, Value } from '../../../model'
import { readSingle } from '../../parsing/groups'
import { childrenOf, isExpression, spanAcross, spanOf, valueOr } from '../../parsing/nodes'
import { readTarget } from './readPatterns'

const comparisons: Readonly<Record<string, CompareValue['operator']>> = {
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
  'is not': 'is not',
}

/** `a + b`, comparisons, and `a and b`. */
export function readBinary(at: Lowering, node: SyntaxNode): Value {
  const nodes = childrenOf(node)
  const leftNode = nodes.find(isExpression)
  if (!leftNode) return leaf(spanOf(at, node))
  const span = spanOf(at, node)
  const left = at.value(leftNode)
  const right = valueOr(at, nodes.slice(nodes.indexOf(leftNode) + 1).find(isExpression), node.to)
  const operator = operatorOf(at, node)
  const compare = comparisons[operator]
  if (compare !== undefined) {
    const chained = leftNode.name === 'BinaryExpression' && comparisons[operatorOf(at, leftNode)] !== undefined
    return chained
      ? chain(left, compare, right)
      : { kind: 'compare', span, operator: compare, isStrict: false, left, right }
  }
  if (operator === 'and' || operator === 'or') return { kind: 'logical', span, operator, left, right }
  return { kind: 'binary', span, operator, left, right }
}

function operatorOf(at: Lowering, node: SyntaxNode): string {
  return childrenOf(node)
    .filter((child) => !isExpression(child))
    .map((child) => textOf(at, child))
    .join(' ')
}

/** `a < b <= c` is `a < b and b <= c`; the middle is in both comparisons. */
function chain(left: Value, operator: CompareValue['operator'], right: Value): LogicalValue {
  const last = left.kind === 'logical' ? left.right : left
  const middle = last.kind === 'compare' ? last.right : last
  const compare: CompareValue = {
    kind: 'compare',
    span: { start: middle.span.start, end: right.span.end },
    operator,
    isStrict: false,
    left: middle,
    right,
  }
  return {
    kind: 'logical',
    span: { start: left.span.start, end: right.span.end },
    operator: 'and',
    left,
    right: compare,
  }
}

/** `-x`, `not x`. */
export function readUnary(at: Lowering, node: SyntaxNode): Value {
  const sign = node.firstChild ? textOf(at, node.firstChild) : ''
  const operand = readSingle(at, childrenOf(node), node.to)
  const operator = sign === 'not' || sign === '+' || sign === '~' ? sign : '-'
  return { kind: 'unary', span: spanOf(at, node), operator, operand }
}

/** `a if test else b`. */
export function readConditional(at: Lowering, node: SyntaxNode): Value {
  const [then, test, otherwise] = childrenOf(node).filter(isExpression)
  return {
    kind: 'conditional',
    span: spanOf(at, node),
    test: valueOr(at, test, node.to),
    then: valueOr(at, then, node.to),
    otherwise: valueOr(at, otherwise, node.to),
  }
}

/** `x := value`, as a node or flat among the arguments of a call. */
export function readWalrus(at: Lowering, nodes: readonly SyntaxNode[], position: number): Value {
  const sign = nodes.findIndex((node) => node.name === 'AssignOp')
  return {
    kind: 'assign-value',
    span: spanAcross(at, nodes, position),
    target: readTarget(at, nodes.slice(0, sign), position),
    operator: ':=',
    value: readSingle(at, nodes.slice(sign + 1), position),
  }
}
