import type { SyntaxNode } from '@lezer/common'
import { find, leaf, textOf, type Lowering } from '../../../lowering'
import type { CompareValue, LogicalValue, UnaryValue, Value } from '../../../model'
import { childrenOf, isExpression, isType, spanOf, unknown, valueOr } from '../../parsing/nodes'

/** Longer chains of operators (in generated code) become unknown values with their operands as children. */
const longestChain = 100

const logicalOperators: Readonly<Record<string, LogicalValue['operator']>> = {
  '&&': 'and',
  '||': 'or',
  '??': 'nullish',
}

const comparisons: Readonly<Record<string, CompareValue['operator']>> = {
  '==': '==',
  '===': '==',
  '!=': '!=',
  '!==': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  in: 'in',
  instanceof: 'instanceof',
}

const unaryOperators: Readonly<Record<string, UnaryValue['operator']>> = {
  '!': 'not',
  '-': '-',
  '+': '+',
  '~': '~',
  typeof: 'typeof',
  void: 'void',
  delete: 'delete',
  '++': '++',
  '--': '--',
}

/** `a + b`, comparisons, `a && b`, and `x as T`. */
export function readBinary(at: Lowering, node: SyntaxNode): Value {
  const operands = chainOperands(node)
  if (operands.length > longestChain) return { kind: 'unknown', span: spanOf(node), children: operands.map(at.value) }
  const [left, sign, right] = childrenOf(node)
  const span = spanOf(node)
  if (left === undefined || sign === undefined || sign.type.isError) return unknown(at, node)
  const operator = textOf(at, sign)
  if (operator === 'as' || operator === 'satisfies') return readCast(at, node)
  const inner = { left: at.value(left), right: valueOr(at, right, node) }
  const logical = logicalOperators[operator]
  if (logical !== undefined) return { kind: 'logical', span, operator: logical, ...inner }
  const compare = comparisons[operator]
  const isStrict = operator === '===' || operator === '!=='
  if (compare !== undefined) return { kind: 'compare', span, operator: compare, isStrict, ...inner }
  return { kind: 'binary', span, operator, ...inner }
}

/** The operands of `a + b + c …` from left to right, stopping when the chain is too long. */
function chainOperands(node: SyntaxNode): SyntaxNode[] {
  const operands: SyntaxNode[] = []
  let left: SyntaxNode | null = node
  while (left?.name === 'BinaryExpression') {
    const right: SyntaxNode | null = left.lastChild
    if (right !== null && isExpression(right)) operands.push(right)
    left = left.firstChild
  }
  if (left !== null) operands.push(left)
  return operands.reverse()
}

/** `x as T`, `x satisfies T`, `<T>x`; `as const` has no type of its own. */
export function readCast(at: Lowering, node: SyntaxNode): Value {
  const inner = childrenOf(node)
  const type = inner.find(isType)
  return {
    kind: 'cast',
    span: spanOf(node),
    value: valueOr(at, inner.find(isExpression), node),
    type: type === undefined ? null : at.type(type),
  }
}

/** `-x`, `!x`, `++x`. */
export function readUnary(at: Lowering, node: SyntaxNode): Value {
  const [sign, operand] = childrenOf(node)
  const operator = sign === undefined ? undefined : unaryOperators[textOf(at, sign)]
  if (operator === undefined || operand === undefined) return unknown(at, node)
  return { kind: 'unary', span: spanOf(node), operator, operand: at.value(operand) }
}

/** `x++`, and TypeScript's `x!`. */
export function readPostfix(at: Lowering, node: SyntaxNode): Value {
  const [operand, sign] = childrenOf(node)
  if (operand === undefined || sign === undefined) return unknown(at, node)
  const span = spanOf(node)
  const value = at.value(operand)
  const operator = textOf(at, sign)
  if (operator === '!') return { kind: 'cast', span, value, type: null }
  return operator === '++' || operator === '--' ? { kind: 'unary', span, operator, operand: value } : unknown(at, node)
}

/** `test ? a : b`. */
export function readConditional(at: Lowering, node: SyntaxNode): Value {
  const [test, then, otherwise] = childrenOf(node).filter(isExpression)
  return {
    kind: 'conditional',
    span: spanOf(node),
    test: valueOr(at, test, node),
    then: valueOr(at, then, node),
    otherwise: valueOr(at, otherwise, node),
  }
}

interface Assignment {
  readonly target: SyntaxNode | undefined
  readonly operator: string
  readonly value: SyntaxNode | undefined
}

/** The parts of `a = b`; each may be missing in damaged code. */
export function assignmentOf(at: Lowering, node: SyntaxNode): Assignment {
  const inner = childrenOf(node)
  const sign = find(inner, 'Equals', 'UpdateOp')
  const before = inner.filter((child) => sign === undefined || child.to <= sign.from)
  const after = inner.filter((child) => sign !== undefined && child.from >= sign.to)
  return {
    target: before.at(-1),
    operator: sign === undefined ? '=' : textOf(at, sign),
    value: after.find(isExpression),
  }
}

/** `a = b` inside an expression. */
export function readAssignment(at: Lowering, node: SyntaxNode): Value {
  const { target, operator, value } = assignmentOf(at, node)
  return {
    kind: 'assign-value',
    span: spanOf(node),
    target: target === undefined ? leaf(spanOf(node)) : at.pattern(target),
    operator,
    value: valueOr(at, value, node),
  }
}
