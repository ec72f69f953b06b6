import type { SyntaxNode } from '@lezer/common'
import { find, leaf, textOf, type Lowering } from '../../../lowering'
import type { FunctionValue, Parameter, Value } from '../../../model'
import { readSingle } from '../../parsing/groups'
import { blockOf, childrenOf, commaSeparated, emptySpan, insideBrackets, spanAcross, spanOf } from '../../parsing/nodes'
import { readArguments } from './readCalls'
import { readDotted } from './readMembers'
import { readAnnotation } from './readTypes'

/** `def`, with the decorators above it. */
export function readFunction(at: Lowering, node: SyntaxNode, decorators: readonly Value[]): FunctionValue {
  const nodes = childrenOf(node)
  const name = find(nodes, 'VariableName')
  return {
    kind: 'function',
    span: spanOf(at, node),
    name: name ? textOf(at, name) : null,
    nameSpan: name ? spanOf(at, name) : null,
    parameters: readParameters(at, find(nodes, 'ParamList')),
    body: blockOf(at, find(nodes, 'Body'), node.to),
    returns: readAnnotation(at, find(nodes, 'TypeDef')),
    decorators,
    isAsync: find(nodes, 'async') !== undefined,
    isArrow: false,
    isGetter: decorators.some((value) => /^(cached_)?property$/.test(lastName(value))),
    isStatic: decorators.some((value) => /^(static|class)method$/.test(lastName(value))),
  }
}

function lastName(value: Value): string {
  return value.kind === 'name' ? value.name : value.kind === 'member' ? (value.property ?? '') : ''
}

/** `lambda`: a function whose body returns its expression. */
export function readLambda(at: Lowering, node: SyntaxNode): FunctionValue {
  const nodes = childrenOf(node)
  const value = readSingle(at, nodes, node.to)
  return {
    kind: 'function',
    span: spanOf(at, node),
    name: null,
    nameSpan: null,
    parameters: readParameters(at, find(nodes, 'ParamList')),
    body: { kind: 'block', span: value.span, steps: [{ kind: 'return', span: value.span, value }] },
    returns: null,
    decorators: [],
    isAsync: false,
    isArrow: true,
    isGetter: false,
    isStatic: false,
  }
}

function readParameters(at: Lowering, list: SyntaxNode | undefined): Parameter[] {
  const parameters: Parameter[] = []
  let keywordOnly = false
  for (const group of list ? commaSeparated(insideBrackets(list)) : []) {
    const star = group[0]?.name === '*'
    if (!star || group.length > 1) parameters.push(readParameter(at, group, keywordOnly))
    keywordOnly ||= star
  }
  return parameters
}

function readParameter(at: Lowering, group: readonly SyntaxNode[], keywordOnly: boolean): Parameter {
  const end = group.at(-1)?.to ?? 0
  const name = find(group, 'VariableName')
  const assign = group.findIndex((node) => node.name === 'AssignOp')
  const mark = group[0]?.name
  return {
    kind: 'parameter',
    span: spanAcross(at, group, end),
    target: name ? { kind: 'name', span: spanOf(at, name), name: textOf(at, name) } : leaf(emptySpan(end)),
    annotation: readAnnotation(at, find(group, 'TypeDef')),
    defaultValue: assign < 0 ? null : readSingle(at, group.slice(assign + 1), end),
    rest: mark === '*' ? 'list' : mark === '**' ? 'record' : null,
    optional: false,
    keywordOnly: keywordOnly && mark !== '**',
    isField: false,
  }
}

/** `@name`, `@module.name(argument)`. */
export function readDecorator(at: Lowering, node: SyntaxNode): Value {
  const nodes = childrenOf(node)
  const names = nodes.filter((child) => child.name === 'VariableName')
  const value = readDotted(at, names, node.to)
  const list = find(nodes, 'ArgList')
  if (!list) return value
  const argumentsSpan = spanOf(at, list)
  const span = { start: value.span.start, end: argumentsSpan.end }
  return { kind: 'call', span, callee: value, arguments: readArguments(at, list), argumentsSpan, isNew: false }
}
