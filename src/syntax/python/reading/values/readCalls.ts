import type { SyntaxNode } from '@lezer/common'
import { find, textOf, type Lowering } from '../../../lowering'
import type { Argument, Value } from '../../../model'
import { readSingle } from '../../parsing/groups'
import {
  childrenOf,
  commaSeparated,
  emptySpan,
  insideBrackets,
  isExpression,
  spanAcross,
  spanOf,
  valueOr,
} from '../../parsing/nodes'
import { isComprehension, readComprehension } from './readComprehensions'
import { readWalrus } from './readOperators'

export function readCall(at: Lowering, node: SyntaxNode): Value {
  const nodes = childrenOf(node)
  const list = find(nodes, 'ArgList')
  return {
    kind: 'call',
    span: spanOf(at, node),
    callee: valueOr(at, nodes.find(isExpression), node.from),
    arguments: list ? readArguments(at, list) : [],
    argumentsSpan: list ? spanOf(at, list) : emptySpan(node.to),
    isNew: false,
  }
}

/** The arguments of a call, a decorator or a class. A generator that is the only argument needs no brackets. */
export function readArguments(at: Lowering, list: SyntaxNode): Argument[] {
  const nodes = insideBrackets(list)
  if (isComprehension(nodes)) {
    const span = spanAcross(at, nodes, list.to)
    return [{ kind: 'positional', span, name: null, value: readComprehension(at, nodes, 'generator', span) }]
  }
  return commaSeparated(nodes).map((group) => readArgument(at, group))
}

function readArgument(at: Lowering, group: readonly SyntaxNode[]): Argument {
  const end = group.at(-1)?.to ?? 0
  const span = spanAcross(at, group, end)
  const [first, second] = group
  if (first?.name === '*') return { kind: 'positional-spread', span, name: null, value: readSingle(at, group, end) }
  if (first?.name === '**') return { kind: 'keyword-spread', span, name: null, value: readSingle(at, group, end) }
  if (first && second?.name === 'AssignOp') {
    if (textOf(at, second) === ':=') {
      return { kind: 'positional', span, name: null, value: readWalrus(at, group, end) }
    }
    return { kind: 'keyword', span, name: textOf(at, first), value: readSingle(at, group.slice(2), end) }
  }
  return { kind: 'positional', span, name: null, value: readSingle(at, group, end) }
}
