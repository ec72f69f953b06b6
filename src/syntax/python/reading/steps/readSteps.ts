import type { SyntaxNode } from '@lezer/common'
import { find, textOf, type Lowering } from '../../../lowering'
import type { JumpStep, Step, Value } from '../../../model'
import { readAll, readOneOrTuple } from '../../parsing/groups'
import { blockOf, childrenOf, emptySpan, isExpression, spanOf, splitAt, unknown } from '../../parsing/nodes'
import { readClass } from '../values/readClasses'
import { readFor, readIf, readTry, readWhile, readWith } from './readControl'
import { readDecorator, readFunction } from '../values/readFunctions'
import { readMatch } from './readMatches'
import { readImport } from './readModules'
import { readTarget } from '../values/readPatterns'
import { readAnnotation } from '../values/readTypes'

type Read = (at: Lowering, node: SyntaxNode) => Step[]

/** `pass` has no values and gives no step. */
const readers: Readonly<Record<string, Read>> = {
  AssignStatement: readAssign,
  UpdateStatement: readUpdate,
  ExpressionStatement: readExpressionStatement,
  ImportStatement: readImport,
  ReturnStatement: (at, node) => [readJump(at, node, 'return')],
  RaiseStatement: (at, node) => [readJump(at, node, 'throw')],
  YieldStatement: (at, node) => [readJump(at, node, 'yield')],
  BreakStatement: (at, node) => [{ kind: 'break', span: spanOf(at, node), value: null }],
  ContinueStatement: (at, node) => [{ kind: 'continue', span: spanOf(at, node), value: null }],
  DeleteStatement: readDelete,
  AssertStatement: (at, node) => [expression(at, node, unknown(spanOf(at, node), readAll(at, childrenOf(node))))],
  PrintStatement: readPrint,
  TypeDefinition: readTypeDefinition,
  PassStatement: () => [],
  ScopeStatement: readScope,
  IfStatement: readIf,
  WhileStatement: readWhile,
  ForStatement: readFor,
  TryStatement: (at, node) => [readTry(at, node)],
  WithStatement: readWith,
  MatchStatement: (at, node) => [readMatch(at, node)],
  FunctionDefinition: (at, node) => readDefinition(at, node, node, []),
  ClassDefinition: (at, node) => readDefinition(at, node, node, []),
  DecoratedStatement: readDecorated,
  StatementGroup: (at, node) => at.steps(childrenOf(node)),
  Body: (at, node) => [blockOf(at, node, node.to)],
}

/** The steps of a statement, or of an expression in a statement's place in damaged code. Stray tokens are skipped. */
export function readSteps(at: Lowering, node: SyntaxNode): Step[] {
  const read = Object.hasOwn(readers, node.name) ? readers[node.name] : undefined
  if (read) return read(at, node)
  return isExpression(node) ? [expression(at, node, at.value(node))] : []
}

function readScope(at: Lowering, node: SyntaxNode): Step[] {
  const parts = childrenOf(node)
  const names = parts.filter(({ name }) => name === 'VariableName').map((part) => textOf(at, part))
  return [{ kind: 'scope', span: spanOf(at, node), names, isGlobal: parts[0]?.name === 'global' }]
}

function expression(at: Lowering, node: SyntaxNode, value: Value): Step {
  return { kind: 'expression', span: spanOf(at, node), value }
}

function readExpressionStatement(at: Lowering, node: SyntaxNode): Step[] {
  if (textOf(at, node) === 'yield') return [{ kind: 'yield', span: spanOf(at, node), value: null }]
  return [expression(at, node, readOneOrTuple(at, childrenOf(node), node.to))]
}

/** `a = b = c` is one step with two targets. */
function readAssign(at: Lowering, node: SyntaxNode): Step[] {
  const parts = splitAt(childrenOf(node), 'AssignOp')
  const annotation = find(parts[0] ?? [], 'TypeDef')
  const targets = (parts.length > 1 ? parts.slice(0, -1) : parts).map((part) => {
    const target = part.filter((child) => child !== annotation)
    return readTarget(at, target, node.from)
  })
  return [
    {
      kind: 'assign',
      span: spanOf(at, node),
      targets,
      operator: '=',
      value: parts.length > 1 ? readOneOrTuple(at, parts.at(-1) ?? [], node.to) : null,
      annotation: readAnnotation(at, annotation),
      declaration: null,
    },
  ]
}

function readUpdate(at: Lowering, node: SyntaxNode): Step[] {
  const nodes = childrenOf(node)
  const index = nodes.findIndex((child) => child.name === 'UpdateOp')
  const sign = nodes[index]
  return [
    {
      kind: 'assign',
      span: spanOf(at, node),
      targets: [readTarget(at, nodes.slice(0, Math.max(index, 0)), node.from)],
      operator: sign ? textOf(at, sign) : '=',
      value: readOneOrTuple(at, nodes.slice(index + 1), node.to),
      annotation: null,
      declaration: null,
    },
  ]
}

function readJump(at: Lowering, node: SyntaxNode, kind: JumpStep['kind']): JumpStep {
  const nodes = childrenOf(node).slice(1)
  // In `raise error from cause`, only the error matters.
  const from = kind === 'throw' ? nodes.findIndex((child) => child.name === 'from') : -1
  const raised = (from < 0 ? nodes : nodes.slice(0, from)).filter((child) => child.name !== 'from')
  const value = raised.some(isExpression) ? readOneOrTuple(at, raised, node.to) : null
  return { kind, span: spanOf(at, node), value }
}

function readDelete(at: Lowering, node: SyntaxNode): Step[] {
  const deletions = readAll(at, childrenOf(node)).map((operand): Value => {
    return { kind: 'unary', span: operand.span, operator: 'delete', operand }
  })
  const span = spanOf(at, node)
  const [only, ...more] = deletions
  return [expression(at, node, only && more.length === 0 ? { ...only, span } : unknown(span, deletions))]
}

/** Python 2's `print x`, as a call. */
function readPrint(at: Lowering, node: SyntaxNode): Step[] {
  const [keyword, ...rest] = childrenOf(node)
  const values = readAll(at, rest)
  const span = spanOf(at, node)
  const calleeSpan = keyword ? spanOf(at, keyword) : emptySpan(node.from)
  const call: Value = {
    kind: 'call',
    span,
    callee: { kind: 'name', span: calleeSpan, name: 'print' },
    arguments: values.map((value) => ({ kind: 'positional', span: value.span, name: null, value })),
    argumentsSpan: { start: calleeSpan.end, end: span.end },
    isNew: false,
  }
  return [expression(at, node, call)]
}

function readTypeDefinition(at: Lowering, node: SyntaxNode): Step[] {
  const [name, type] = childrenOf(node).filter(isExpression)
  if (!name || !type) return []
  return [
    { kind: 'type', span: spanOf(at, node), name: textOf(at, name), nameSpan: spanOf(at, name), type: at.type(type) },
  ]
}

function readDecorated(at: Lowering, node: SyntaxNode): Step[] {
  const nodes = childrenOf(node)
  const decorators = nodes.filter((child) => child.name === 'Decorator').map((child) => readDecorator(at, child))
  const definition = nodes.find((child) => child.name.endsWith('Definition'))
  if (definition) return readDefinition(at, node, definition, decorators)
  return decorators.map((value) => ({ kind: 'expression', span: value.span, value }))
}

/** @param whole the definition including its decorators */
function readDefinition(at: Lowering, whole: SyntaxNode, node: SyntaxNode, decorators: readonly Value[]): Step[] {
  const span = spanOf(at, whole)
  return node.name === 'ClassDefinition'
    ? [{ kind: 'class-step', span, value: readClass(at, node, decorators) }]
    : [{ kind: 'function-step', span, value: readFunction(at, node, decorators) }]
}
