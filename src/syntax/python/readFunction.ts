import type { SyntaxNode } from '@lezer/common'
import type { FunctionValue, Parameter, Value } from '../model'
import { childrenOf, commaSeparated, insideBrackets, sourceOf, spanAcross, spanOf, type Context } from './context'
import { readBody } from './readBlock'
import { readArguments } from './readCollection'
import { readDotted } from './readMember'
import { missingPattern } from './readPattern'
import { readAnnotation } from './readType'
import { readSingle } from './readValue'

export function readFunction(node: SyntaxNode, decorators: readonly Value[], context: Context): FunctionValue {
  const nodes = childrenOf(node)
  const find = (name: string) => nodes.find((child) => child.name === name)
  const name = find('VariableName')
  const parameters = find('ParamList')
  return {
    kind: 'function',
    span: spanOf(node, context),
    name: name ? sourceOf(name, context) : null,
    nameSpan: name ? spanOf(name, context) : null,
    parameters: parameters ? readParameters(parameters, context) : [],
    body: readBody(find('Body'), context, node.to),
    returns: readAnnotation(find('TypeDef'), context),
    decorators,
    isAsync: find('async') !== undefined,
    isArrow: false,
    isGetter: decorators.some((value) => /^(cached_)?property$/.test(lastName(value))),
    isStatic: decorators.some((value) => /^(static|class)method$/.test(lastName(value)))
  }
}

function lastName(value: Value): string {
  return value.kind === 'name' ? value.name : value.kind === 'member' ? (value.property ?? '') : ''
}

export function readLambda(node: SyntaxNode, context: Context): Value {
  const nodes = childrenOf(node)
  const parameters = nodes.find((child) => child.name === 'ParamList')
  const value = readSingle(nodes, context, node.to)
  return {
    kind: 'function',
    span: spanOf(node, context),
    name: null,
    nameSpan: null,
    parameters: parameters ? readParameters(parameters, context) : [],
    body: { kind: 'block', span: value.span, steps: [{ kind: 'return', span: value.span, value }] },
    returns: null,
    decorators: [],
    isAsync: false,
    isArrow: true,
    isGetter: false,
    isStatic: false
  }
}

function readParameters(list: SyntaxNode, context: Context): Parameter[] {
  const parameters: Parameter[] = []
  let keywordOnly = false
  for (const group of commaSeparated(insideBrackets(list))) {
    const star = group[0]?.name === '*'
    if (!star || group.length > 1) parameters.push(readParameter(group, keywordOnly, context))
    keywordOnly ||= star
  }
  return parameters
}

function readParameter(group: readonly SyntaxNode[], keywordOnly: boolean, context: Context): Parameter {
  const end = group.at(-1)?.to ?? 0
  const name = group.find((node) => node.name === 'VariableName')
  const assign = group.findIndex((node) => node.name === 'AssignOp')
  const mark = group[0]?.name
  return {
    span: spanAcross(group, context, end),
    target: name ? { kind: 'name', span: spanOf(name, context), name: sourceOf(name, context) } : missingPattern(end, context),
    annotation: readAnnotation(
      group.find((node) => node.name === 'TypeDef'),
      context
    ),
    defaultValue: assign < 0 ? null : readSingle(group.slice(assign + 1), context, end),
    rest: mark === '*' ? 'list' : mark === '**' ? 'record' : null,
    optional: false,
    keywordOnly: keywordOnly && mark !== '**',
    isField: false
  }
}

/** `@name`, `@module.name(argument)`. */
export function readDecorator(node: SyntaxNode, context: Context): Value {
  const nodes = childrenOf(node)
  const value = readDotted(
    nodes.filter((child) => child.name === 'VariableName'),
    context,
    node.to
  )
  const list = nodes.find((child) => child.name === 'ArgList')
  if (!list) return value
  const argumentsSpan = spanOf(list, context)
  const span = { start: value.span.start, end: argumentsSpan.end }
  return { kind: 'call', span, callee: value, arguments: readArguments(list, context), argumentsSpan, isNew: false }
}
