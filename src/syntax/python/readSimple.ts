import type { SyntaxNode } from '@lezer/common'
import type { JumpStep, Step, Value } from '../model'
import { childrenOf, emptySpan, sourceOf, spanOf, splitAt, unknown, type Context } from './context'
import type { ReadSteps } from './readBlock'
import { readImport } from './readImport'
import { readPattern } from './readPattern'
import { readAnnotation, readType } from './readType'
import { isValueNode, readAll, readOneOrTuple, readValue } from './readValue'

/** Statements of one line. `pass` and `global` say nothing about values and leave no step. */
export const simpleReaders: Readonly<Record<string, ReadSteps>> = {
  AssignStatement: readAssign,
  UpdateStatement: readUpdate,
  ExpressionStatement: readExpressionStatement,
  ImportStatement: readImport,
  ReturnStatement: (node, context) => readJump(node, 'return', context),
  RaiseStatement: (node, context) => readJump(node, 'throw', context),
  YieldStatement: (node, context) => readJump(node, 'yield', context),
  BreakStatement: (node, context) => [{ kind: 'break', span: spanOf(node, context), value: null }],
  ContinueStatement: (node, context) => [{ kind: 'continue', span: spanOf(node, context), value: null }],
  DeleteStatement: readDelete,
  AssertStatement: (node, context) => [
    expression(node, unknown(spanOf(node, context), readAll(childrenOf(node), context)), context)
  ],
  PrintStatement: readPrint,
  TypeDefinition: readTypeDefinition,
  PassStatement: () => [],
  ScopeStatement: () => []
}

function expression(node: SyntaxNode, value: Value, context: Context): Step {
  return { kind: 'expression', span: spanOf(node, context), value }
}

function readExpressionStatement(node: SyntaxNode, context: Context): Step[] {
  if (sourceOf(node, context) === 'yield') return [{ kind: 'yield', span: spanOf(node, context), value: null }]
  return [expression(node, readOneOrTuple(childrenOf(node), context, node.to), context)]
}

function readAssign(node: SyntaxNode, context: Context): Step[] {
  const parts = splitAt('AssignOp', childrenOf(node))
  const annotation = parts[0]?.find((child) => child.name === 'TypeDef')
  const targets = (parts.length > 1 ? parts.slice(0, -1) : parts).map((part) =>
    readPattern(
      part.filter((child) => child !== annotation),
      context,
      node.from
    )
  )
  const value = parts.length > 1 ? readOneOrTuple(parts.at(-1) ?? [], context, node.to) : null
  return [
    {
      kind: 'assign',
      span: spanOf(node, context),
      targets,
      operator: '=',
      value,
      annotation: readAnnotation(annotation, context),
      declaration: null
    }
  ]
}

function readUpdate(node: SyntaxNode, context: Context): Step[] {
  const nodes = childrenOf(node)
  const at = nodes.findIndex((child) => child.name === 'UpdateOp')
  const sign = nodes[at]
  return [
    {
      kind: 'assign',
      span: spanOf(node, context),
      targets: [readPattern(nodes.slice(0, Math.max(at, 0)), context, node.from)],
      operator: sign ? sourceOf(sign, context) : '=',
      value: readOneOrTuple(nodes.slice(at + 1), context, node.to),
      annotation: null,
      declaration: null
    }
  ]
}

function readJump(node: SyntaxNode, kind: JumpStep['kind'], context: Context): Step[] {
  const nodes = childrenOf(node).slice(1)
  // Of `raise error from cause` the error counts.
  const from = kind === 'throw' ? nodes.findIndex((child) => child.name === 'from') : -1
  const raised = (from < 0 ? nodes : nodes.slice(0, from)).filter((child) => child.name !== 'from')
  const value = raised.some(isValueNode) ? readOneOrTuple(raised, context, node.to) : null
  return [{ kind, span: spanOf(node, context), value }]
}

function readDelete(node: SyntaxNode, context: Context): Step[] {
  const deletions = childrenOf(node)
    .filter(isValueNode)
    .map((child): Value => {
      const operand = readValue(child, context)
      return { kind: 'unary', span: operand.span, operator: 'delete', operand }
    })
  const [only] = deletions
  const value =
    deletions.length === 1 && only ? { ...only, span: spanOf(node, context) } : unknown(spanOf(node, context), deletions)
  return [expression(node, value, context)]
}

/** Python 2's `print x` is read as a call. */
function readPrint(node: SyntaxNode, context: Context): Step[] {
  const [keyword, ...rest] = childrenOf(node)
  const values = readAll(rest, context)
  const span = spanOf(node, context)
  const calleeSpan = keyword ? spanOf(keyword, context) : emptySpan(node.from, context)
  const call: Value = {
    kind: 'call',
    span,
    callee: { kind: 'name', span: calleeSpan, name: 'print' },
    arguments: values.map((value) => ({ kind: 'positional', span: value.span, name: null, value })),
    argumentsSpan: { start: calleeSpan.end, end: span.end },
    isNew: false
  }
  return [expression(node, call, context)]
}

function readTypeDefinition(node: SyntaxNode, context: Context): Step[] {
  const [name, type] = childrenOf(node).filter(isValueNode)
  if (!name || !type) return []
  return [
    {
      kind: 'type',
      span: spanOf(node, context),
      name: sourceOf(name, context),
      nameSpan: spanOf(name, context),
      type: readType(type, context)
    }
  ]
}
