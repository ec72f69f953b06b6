import { parser } from '@lezer/python'
import type { SyntaxNode } from '@lezer/common'
import type { Span, TypeNode } from '../model'
import { childrenOf, commaSeparated, deeper, DEPTH_LIMIT, sourceOf, spanOf, type Context } from './context'
import { isValueNode, readValue } from './readValue'

/** The annotation in a `TypeDef` node (`: int`, `-> int`). */
export function readAnnotation(node: SyntaxNode | undefined, context: Context): TypeNode | null {
  const type = node && childrenOf(node).find(isValueNode)
  return type ? readType(type, context) : null
}

export function readType(node: SyntaxNode, context: Context): TypeNode {
  const span = spanOf(node, context)
  if (context.depth > DEPTH_LIMIT) return { kind: 'unknown', span }
  const inner = deeper(context)
  switch (node.name) {
    case 'VariableName':
      return namedType(sourceOf(node, context), span)
    case 'None':
      return { kind: 'null', span }
    case 'String':
      return readQuoted(node, inner)
    case 'ParenthesizedExpression':
      return readFirst(childrenOf(node), inner) ?? { kind: 'unknown', span }
    case 'BinaryExpression':
      return {
        kind: 'union',
        span,
        members: childrenOf(node)
          .filter(isValueNode)
          .flatMap((part) => membersOf(readType(part, inner)))
      }
    case 'MemberExpression':
      return readGeneric(node, span, inner)
    default:
      return { kind: 'unknown', span }
  }
}

/** `Optional[…]`, `Literal[…]`, `typing.List`, `models.Task`, … */
function readGeneric(node: SyntaxNode, span: Span, context: Context): TypeNode {
  const nodes = childrenOf(node)
  const bracket = nodes.findIndex((child) => child.name === '[')
  const property = nodes.find((child) => child.name === 'PropertyName')
  if (bracket < 0) return property ? namedType(sourceOf(property, context), span) : { kind: 'unknown', span }
  const name = nodes[0] ? sourceOf(nodes[0], context).replace(/^.*\./s, '') : ''
  const inside = commaSeparated(nodes.slice(bracket + 1).filter((child) => child.name !== ']')).flat()
  if (name === 'Literal')
    return asUnion(
      inside.map((child) => readLiteralType(child, context)),
      span
    )
  const parameters = inside.filter(isValueNode).map((child) => readType(child, context))
  switch (name) {
    case 'Optional':
      return { kind: 'union', span, members: [...parameters.flatMap(membersOf), { kind: 'null', span }] }
    case 'Union':
      return asUnion(parameters.flatMap(membersOf), span)
    case 'Annotated':
    case 'ClassVar':
    case 'Final':
    case 'NotRequired':
    case 'ReadOnly':
    case 'Required':
      return parameters[0] ?? { kind: 'unknown', span }
    default:
      return LISTS.has(name) ? { kind: 'list', span, element: parameters[0] ?? null } : { kind: 'named', span, name, parameters }
  }
}

const LISTS = new Set([
  'list',
  'List',
  'tuple',
  'Tuple',
  'set',
  'Set',
  'frozenset',
  'FrozenSet',
  'Sequence',
  'Iterable',
  'Iterator',
  'Collection',
  'MutableSequence'
])

function namedType(name: string, span: Span): TypeNode {
  switch (name) {
    case 'str':
      return { kind: 'text', span }
    case 'int':
      return { kind: 'number', span, integer: true }
    case 'float':
      return { kind: 'number', span, integer: false }
    case 'bool':
      return { kind: 'boolean', span }
    case 'Any':
    case 'object':
      return { kind: 'unknown', span }
    default:
      return LISTS.has(name) ? { kind: 'list', span, element: null } : { kind: 'named', span, name, parameters: [] }
  }
}

function readLiteralType(node: SyntaxNode, context: Context): TypeNode {
  const value = readValue(node, context)
  if (value.kind === 'null') return { kind: 'null', span: value.span }
  const negative = value.kind === 'unary' && value.operator === '-' && value.operand.kind === 'number'
  if (negative) return { kind: 'literal', span: value.span, value: -value.operand.value }
  const known = value.kind === 'text' || value.kind === 'number' || value.kind === 'boolean'
  return known && value.value !== null
    ? { kind: 'literal', span: value.span, value: value.value }
    : { kind: 'unknown', span: value.span }
}

/** An annotation in quotes is source code of its own. */
function readQuoted(node: SyntaxNode, context: Context): TypeNode {
  const unknownType: TypeNode = { kind: 'unknown', span: spanOf(node, context) }
  const value = readValue(node, context)
  if (value.kind !== 'text' || value.value === null) return unknownType
  const start = value.content.start - context.offset
  const text = context.text.slice(start, value.content.end - context.offset)
  if (text !== value.value) return unknownType
  const tree = parser.parse(text)
  const statement = tree.topNode.firstChild
  const inner: Context = { text, offset: context.offset + start, depth: context.depth + 1 }
  return (statement && readFirst(childrenOf(statement), inner)) ?? unknownType
}

function readFirst(nodes: readonly SyntaxNode[], context: Context): TypeNode | null {
  const node = nodes.find(isValueNode)
  return node ? readType(node, context) : null
}

function membersOf(type: TypeNode): readonly TypeNode[] {
  return type.kind === 'union' ? type.members : [type]
}

function asUnion(members: readonly TypeNode[], span: Span): TypeNode {
  const [only] = members
  if (!only) return { kind: 'unknown', span }
  return members.length === 1 ? only : { kind: 'union', span, members }
}
