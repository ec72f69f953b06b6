import type { SyntaxNode } from '@lezer/common'
import { find, has, type Lowering } from '../../../lowering'
import type { Handler, LoopStep, Step, SwitchCase, SwitchStep, TryStep, Value } from '../../../model'
import { blockOf, childrenOf, isExpression, isStatement, spanOf, valueOr } from '../../parsing/nodes'
import { isPattern, isTarget } from '../values/readPatterns'

/** `if`, with its `else`. */
export function readIf(at: Lowering, node: SyntaxNode): Step {
  const inner = childrenOf(node)
  const branch = inner.findIndex((child) => child.name === 'else')
  const statements = inner.slice(0, branch < 0 ? undefined : branch).filter(isStatement)
  return {
    kind: 'if',
    span: spanOf(node),
    test: valueOr(at, find(inner, 'ParenthesizedExpression'), node),
    then: blockOf(at, statements[0], node),
    otherwise: branch < 0 ? null : blockOf(at, inner.slice(branch + 1).find(isStatement), node),
  }
}

/** `for`, `while` and `do`. */
export function readLoop(at: Lowering, node: SyntaxNode): LoopStep {
  const inner = childrenOf(node)
  return {
    kind: 'loop',
    span: spanOf(node),
    ...readHead(at, node, inner),
    body: blockOf(at, inner.find(isStatement), node),
    otherwise: null,
    isAsync: has(inner, 'await'),
  }
}

type Head = Pick<LoopStep, 'shape' | 'test' | 'target' | 'iterable' | 'init' | 'update'>

function readHead(at: Lowering, node: SyntaxNode, inner: readonly SyntaxNode[]): Head {
  const none = { test: null, target: null, iterable: null, init: [], update: null }
  if (node.name !== 'ForStatement') {
    const test = valueOr(at, find(inner, 'ParenthesizedExpression'), node)
    return { ...none, shape: node.name === 'DoStatement' ? 'do' : 'while', test }
  }
  const each = find(inner, 'ForOfSpec', 'ForInSpec')
  if (each !== undefined) return { ...none, shape: 'each', ...readEach(at, each) }
  const counting = find(inner, 'ForSpec')
  return { ...none, shape: 'for', ...(counting === undefined ? {} : readCounting(at, counting)) }
}

function readEach(at: Lowering, head: SyntaxNode): Pick<LoopStep, 'target' | 'iterable'> {
  const inner = childrenOf(head)
  const middle = inner.findIndex((child) => child.name === 'of' || child.name === 'in')
  const target = inner.slice(0, middle < 0 ? undefined : middle).find(isTarget)
  return {
    target: target === undefined ? null : at.pattern(target),
    iterable: valueOr(at, inner.slice(middle + 1).findLast(isExpression), head),
  }
}

/** `(init; test; update)`. A declaration includes its `;`. */
function readCounting(at: Lowering, head: SyntaxNode): Pick<LoopStep, 'init' | 'test' | 'update'> {
  const [first, ...rest] = childrenOf(head).filter((child) => isStatement(child) || isExpression(child))
  const init = first === undefined || first.name === ';' ? [] : [first]
  const semicolon = rest.findIndex((child) => child.name === ';')
  const declares = first?.name === 'VariableDeclaration' || first?.name === ';'
  const afterInit = declares ? rest : rest.slice(semicolon + 1)
  const split = afterInit.findIndex((child) => child.name === ';')
  const test = afterInit.slice(0, split < 0 ? undefined : split).find(isExpression)
  const update = split < 0 ? undefined : afterInit.slice(split + 1).find(isExpression)
  return { init: at.steps(init), test: optional(at, test), update: optional(at, update) }
}

function optional(at: Lowering, node: SyntaxNode | undefined): Value | null {
  return node === undefined ? null : at.value(node)
}

/** Consecutive labels share the steps after the last of them. */
export function readSwitch(at: Lowering, node: SyntaxNode): SwitchStep {
  const inner = childrenOf(node)
  const body = find(inner, 'SwitchBody')
  const cases: SwitchCase[] = []
  let labels: SyntaxNode[] = []
  let statements: SyntaxNode[] = []
  const close = (): void => {
    const first = labels[0]
    const last = statements.at(-1) ?? labels.at(-1)
    if (first === undefined || last === undefined) return
    const span = { start: statements[0]?.from ?? last.to, end: last.to }
    const tests = has(labels, 'DefaultLabel')
      ? []
      : labels.map((label) => valueOr(at, childrenOf(label).find(isExpression), label))
    cases.push({
      kind: 'case',
      span: { start: first.from, end: last.to },
      tests,
      body: { kind: 'block', span, steps: at.steps(statements) },
    })
    labels = []
    statements = []
  }
  for (const child of body === undefined ? [] : childrenOf(body)) {
    if (child.name === 'CaseLabel' || child.name === 'DefaultLabel') {
      if (statements.length > 0) close()
      labels.push(child)
    } else if (labels.length > 0 && child.name !== '}') statements.push(child)
  }
  close()
  return {
    kind: 'switch',
    span: spanOf(node),
    subject: valueOr(at, find(inner, 'ParenthesizedExpression'), node),
    cases,
  }
}

/** `try` with its `catch` and `finally`. */
export function readTry(at: Lowering, node: SyntaxNode): TryStep {
  const inner = childrenOf(node)
  const handler = find(inner, 'CatchClause')
  const finalizer = find(inner, 'FinallyClause')
  return {
    kind: 'try',
    span: spanOf(node),
    body: blockOf(at, find(inner, 'Block'), node),
    handlers: handler === undefined ? [] : [readHandler(at, handler)],
    otherwise: null,
    finalizer: finalizer === undefined ? null : blockOf(at, find(childrenOf(finalizer), 'Block'), finalizer),
  }
}

function readHandler(at: Lowering, node: SyntaxNode): Handler {
  const inner = childrenOf(node)
  const target = inner.find(isPattern)
  return {
    kind: 'handler',
    span: spanOf(node),
    types: [],
    target: target === undefined ? null : at.pattern(target),
    body: blockOf(at, find(inner, 'Block'), node),
  }
}
