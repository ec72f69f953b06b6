import type { SyntaxNode } from '@lezer/common'
import { find, has, type Lowering } from '../../../lowering'
import type { Argument, Value } from '../../../model'
import { childrenOf, endOf, isExpression, runs, spanOf, unknown, valueOr } from '../../parsing/nodes'

/** `f(a)` and `new X(a)`. Type arguments (`f<T>(a)`) are ignored. */
export function readCall(at: Lowering, node: SyntaxNode): Value {
  const inner = childrenOf(node)
  const list = find(inner, 'ArgList')
  return {
    kind: 'call',
    span: spanOf(node),
    callee: valueOr(at, inner.find(isExpression), node),
    arguments: list === undefined ? [] : readArguments(at, list),
    argumentsSpan: list === undefined ? endOf(node) : spanOf(list),
    isNew: node.name === 'NewExpression',
  }
}

/** `import('x')`, as a call of a function named `import`. */
export function readDynamicImport(at: Lowering, node: SyntaxNode): Value {
  const inner = childrenOf(node)
  const [keyword] = inner
  const open = find(inner, '(')
  if (keyword === undefined || open === undefined) return unknown(at, node)
  return {
    kind: 'call',
    span: spanOf(node),
    callee: { kind: 'name', span: spanOf(keyword), name: 'import' },
    arguments: inner.filter(isExpression).map((child) => positional(at, child)),
    argumentsSpan: { start: open.from, end: node.to },
    isNew: false,
  }
}

function readArguments(at: Lowering, list: SyntaxNode): Argument[] {
  return runs(childrenOf(list)).flatMap((run): Argument[] => {
    const value = run.find(isExpression)
    const [first] = run
    if (first === undefined || value === undefined) return []
    if (!has(run, 'Spread')) return [positional(at, value)]
    return [
      { kind: 'positional-spread', span: { start: first.from, end: value.to }, name: null, value: at.value(value) },
    ]
  })
}

/** A positional argument; JavaScript has no others. */
export function positional(at: Lowering, node: SyntaxNode): Argument {
  return {
    kind: 'positional',
    span: spanOf(node),
    name: null,
    value: at.value(node),
  }
}
