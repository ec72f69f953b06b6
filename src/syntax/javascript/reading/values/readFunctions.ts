import type { SyntaxNode } from '@lezer/common'
import { find, has, textOf, type Lowering } from '../../../lowering'
import type { Block, FunctionValue, Parameter, Value } from '../../../model'
import { blockOf, childrenOf, expressionAfter, runs, spanOf } from '../../parsing/nodes'
import type { Key } from './readKeys'
import { isPattern } from './readPatterns'
import { readAnnotation } from './readTypes'

/** Any function: declaration, expression, arrow or method. `name` is given if a property key names it. */
export function readFunction(at: Lowering, node: SyntaxNode, name?: Pick<Key, 'key' | 'span'>): FunctionValue {
  const inner = childrenOf(node)
  const own = find(inner, 'VariableDefinition')
  const list = find(inner, 'ParamList')
  return {
    kind: 'function',
    span: spanOf(node),
    name: name === undefined ? (own === undefined ? null : textOf(at, own)) : name.key,
    nameSpan: name?.span ?? (own === undefined ? null : spanOf(own)),
    parameters: list === undefined ? [] : readParameters(at, list),
    body: readBody(at, node, inner),
    returns: readAnnotation(at, find(inner, 'TypeAnnotation', 'TypePredicate')),
    decorators: readDecorators(at, inner),
    isAsync: has(inner, 'async'),
    isArrow: node.name === 'ArrowFunction',
    isGetter: has(inner, 'get'),
    isStatic: has(inner, 'static'),
  }
}

/** The decorators among the children of a class or method. */
export function readDecorators(at: Lowering, nodes: readonly SyntaxNode[]): Value[] {
  return nodes.flatMap((node) => {
    const value = node.name === 'Decorator' ? childrenOf(node)[1] : undefined
    return value === undefined ? [] : [at.value(value)]
  })
}

function readBody(at: Lowering, node: SyntaxNode, inner: readonly SyntaxNode[]): Block {
  const result = expressionAfter(inner, 'Arrow')
  if (result === undefined) return blockOf(at, find(inner, 'Block'), node)
  const span = spanOf(result)
  return { kind: 'block', span, steps: [{ kind: 'return', span, value: at.value(result) }] }
}

function readParameters(at: Lowering, list: SyntaxNode): Parameter[] {
  return runs(childrenOf(list)).flatMap((run): Parameter[] => {
    // `this: T` is not a parameter, and in damaged code a parameter may be missing between two commas.
    const target = run.find(isPattern)
    const [first] = run
    const last = run.at(-1)
    if (target === undefined || first === undefined || last === undefined) return []
    const value = expressionAfter(run, 'Equals')
    return [
      {
        kind: 'parameter',
        span: { start: first.from, end: last.to },
        target: at.pattern(target),
        annotation: readAnnotation(at, find(run, 'TypeAnnotation')),
        defaultValue: value === undefined ? null : at.value(value),
        rest: has(run, 'Spread') ? 'list' : null,
        optional: has(run, 'Optional'),
        keywordOnly: false,
        isField: has(run, 'Privacy', 'readonly'),
      },
    ]
  })
}
