import type { SyntaxNode } from '@lezer/common'
import { find, has, leaf, textOf, type Lowering } from '../../../lowering'
import type { AssignStep, JumpStep, Pattern, Step } from '../../../model'
import {
  blockOf,
  childrenOf,
  expressionAfter,
  isExpression,
  isStatement,
  nearest,
  runs,
  spanOf,
} from '../../parsing/nodes'
import { readClass } from '../values/readClasses'
import { readIf, readLoop, readSwitch, readTry } from './readControl'
import { readEnum, readInterface, readTypeAlias } from './readDeclaredTypes'
import { readFunction } from '../values/readFunctions'
import { readExport, readImport } from './readModules'
import { assignmentOf } from '../values/readOperators'
import { isPattern } from '../values/readPatterns'
import { readAnnotation } from '../values/readTypes'

type Read = (at: Lowering, node: SyntaxNode) => Step[]

/** The steps of inner statements: those of a label or an ambient declaration. */
function readInner(at: Lowering, node: SyntaxNode): Step[] {
  return at.steps(nearest(node, isStatement))
}

const readers: Readonly<Record<string, Read>> = {
  ';': () => [],
  ExpressionStatement: readExpressionStatement,
  VariableDeclaration: readVariables,
  ReturnStatement: (at, node) => [readJump(at, node, 'return')],
  ThrowStatement: (at, node) => [readJump(at, node, 'throw')],
  BreakStatement: (at, node) => [readJump(at, node, 'break')],
  ContinueStatement: (at, node) => [readJump(at, node, 'continue')],
  IfStatement: (at, node) => [readIf(at, node)],
  ForStatement: (at, node) => [readLoop(at, node)],
  WhileStatement: (at, node) => [readLoop(at, node)],
  DoStatement: (at, node) => [readLoop(at, node)],
  SwitchStatement: (at, node) => [readSwitch(at, node)],
  TryStatement: (at, node) => [readTry(at, node)],
  Block: (at, node) => [blockOf(at, node, node)],
  LabeledStatement: readInner,
  AmbientDeclaration: readInner,
  GlobalDeclaration: readInner,
  NamespaceDeclaration: readInner,
  ImportDeclaration: (at, node) => [readImport(at, node)],
  ExportDeclaration: (at, node) => [readExport(at, node)],
  FunctionDeclaration: readFunctionStep,
  ClassDeclaration: (at, node) => [{ kind: 'class-step', span: spanOf(node), value: readClass(at, node) }],
  InterfaceDeclaration: (at, node) => readInterface(at, node),
  TypeAliasDeclaration: (at, node) => readTypeAlias(at, node),
  EnumDeclaration: (at, node) => readEnum(at, node),
}

/** The steps of a statement, or of an expression or damaged code in a statement's place. */
export function readSteps(at: Lowering, node: SyntaxNode): Step[] {
  const read = Object.hasOwn(readers, node.name) ? readers[node.name] : undefined
  if (read !== undefined) return read(at, node)
  if (isExpression(node)) return readExpression(at, node, node)
  return at.steps(nearest(node, (child) => isStatement(child) || isExpression(child)))
}

function readJump(at: Lowering, node: SyntaxNode, kind: JumpStep['kind']): JumpStep {
  const value = childrenOf(node).find(isExpression)
  return { kind, span: spanOf(node), value: value === undefined ? null : at.value(value) }
}

function readExpressionStatement(at: Lowering, node: SyntaxNode): Step[] {
  return childrenOf(node).flatMap((child) => {
    if (child.name === ';') return []
    return isExpression(child) ? readExpression(at, child, node) : readSteps(at, child)
  })
}

/** An expression as a step. An assignment and `yield` have their own kinds of step; a sequence is several steps. */
function readExpression(at: Lowering, expression: SyntaxNode, statement: SyntaxNode): Step[] {
  const inner = unwrap(expression)
  if (inner.name === 'AssignmentExpression') return [readAssign(at, inner, statement)]
  if (inner.name === 'SequenceExpression') {
    return childrenOf(inner)
      .filter(isExpression)
      .flatMap((child) => readExpression(at, child, child))
  }
  if (inner.name === 'YieldExpression') return [readJump(at, inner, 'yield')]
  return [{ kind: 'expression', span: spanOf(statement), value: at.value(inner) }]
}

function unwrap(expression: SyntaxNode): SyntaxNode {
  let inner = expression
  while (inner.name === 'ParenthesizedExpression') {
    const next = childrenOf(inner).find(isExpression)
    if (next === undefined) return inner
    inner = next
  }
  return inner
}

/** `a = b = c` is one step with two targets. */
function readAssign(at: Lowering, node: SyntaxNode, statement: SyntaxNode): AssignStep {
  const first = assignmentOf(at, node)
  const targets: Pattern[] = first.target === undefined ? [] : [at.pattern(first.target)]
  let { value } = first
  while (first.operator === '=' && value?.name === 'AssignmentExpression') {
    const next = assignmentOf(at, value)
    if (next.operator !== '=') break
    if (next.target !== undefined) targets.push(at.pattern(next.target))
    value = next.value
  }
  return {
    kind: 'assign',
    span: spanOf(statement),
    targets,
    operator: first.operator,
    value: value === undefined ? leaf({ start: node.to, end: node.to }) : at.value(value),
    annotation: null,
    declaration: null,
  }
}

/** One step for each variable. A single variable's step spans the whole statement. */
function readVariables(at: Lowering, node: SyntaxNode): Step[] {
  const inner = childrenOf(node)
  const keyword = find(inner, 'let', 'var')
  const declaration = keyword === undefined ? 'const' : textOf(at, keyword) === 'var' ? 'var' : 'let'
  const declarators = runs(inner.filter((child) => child.name !== ';')).filter((run) => run.some(isPattern))
  return declarators.map((run): AssignStep => {
    const target = run.find(isPattern)
    const value = expressionAfter(run, 'Equals')
    const own = { start: target?.from ?? node.from, end: run.at(-1)?.to ?? node.to }
    return {
      kind: 'assign',
      span: declarators.length === 1 ? spanOf(node) : own,
      targets: target === undefined ? [] : [at.pattern(target)],
      operator: '=',
      value: value === undefined ? null : at.value(value),
      annotation: readAnnotation(at, find(run, 'TypeAnnotation')),
      declaration,
    }
  })
}

/** A function with a body. Overloads and ambient functions have none. */
function readFunctionStep(at: Lowering, node: SyntaxNode): Step[] {
  if (!has(childrenOf(node), 'Block')) return []
  return [{ kind: 'function-step', span: spanOf(node), value: readFunction(at, node) }]
}
