import type { SyntaxNode } from '@lezer/common'
import type { Argument, Value } from '../model'
import { childrenOf, endOf, find, has, isExpression, leaf, runs, spanOf, textOf, unknown, valueOr, type Lowering } from './nodes'

/** `f(a)` and `new X(a)`. Type arguments (`f<T>(a)`) are left out. */
export function readCall(at: Lowering, node: SyntaxNode): Value {
  const inner = childrenOf(node)
  const list = find(inner, 'ArgList')
  return {
    kind: 'call',
    span: spanOf(node),
    callee: valueOr(at, inner.find(isExpression), node),
    arguments: list === undefined ? [] : readArguments(at, list),
    argumentsSpan: list === undefined ? endOf(node) : spanOf(list),
    isNew: node.name === 'NewExpression'
  }
}

/** `import('x')` as a call of something called `import`. */
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
    isNew: false
  }
}

function readArguments(at: Lowering, list: SyntaxNode): Argument[] {
  return runs(childrenOf(list)).flatMap((run) => {
    const value = run.find(isExpression)
    const [first] = run
    if (first === undefined || value === undefined) return []
    if (!has(run, 'Spread')) return [positional(at, value)]
    return [{ kind: 'spread', span: { start: first.from, end: value.to }, name: null, value: at.value(value) }]
  })
}

export const positional = (at: Lowering, node: SyntaxNode): Argument => ({
  kind: 'positional',
  span: spanOf(node),
  name: null,
  value: at.value(node)
})

/** `a.b`, `a?.b`, `a["b"]`, `a[i]`. */
export function readMember(at: Lowering, node: SyntaxNode): Value {
  const inner = childrenOf(node)
  const [objectNode] = inner
  if (objectNode === undefined) return unknown(at, node)
  const object = at.value(objectNode)
  const span = spanOf(node)
  const name = find(inner.slice(1), 'PropertyName', 'PrivatePropertyName')
  if (name !== undefined) {
    return { kind: 'member', span, object, property: textOf(at, name), propertySpan: spanOf(name), index: null, bracket: false }
  }
  const indexNode = inner.slice(1).find(isExpression)
  const bracket = has(inner, '[')
  const index = indexNode === undefined ? (bracket ? leaf(endOf(node)) : null) : at.value(indexNode)
  const common = { kind: 'member', span, object, bracket, propertySpan: index?.span ?? endOf(node) } as const
  return index?.kind === 'text' && index.value !== null
    ? { ...common, property: index.value, index: null }
    : { ...common, property: null, index }
}
