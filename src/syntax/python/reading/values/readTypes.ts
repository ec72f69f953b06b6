import { NodeType, Tree, type SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/python'
import { find, membersOf, textOf, unknownType, type Lowering } from '../../../lowering'
import type { Span, TypeNode } from '../../../model'
import { childrenOf, commaSeparated, isExpression, spanOf } from '../../parsing/nodes'

/** Type qualifiers, which do not change the type of the value. */
const wrappers = new Set(['Annotated', 'ClassVar', 'Final', 'NotRequired', 'ReadOnly', 'Required'])

const lists = new Set([
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
  'MutableSequence',
])

/** The annotation in a `TypeDef` node (`: int`, `-> int`). */
export function readAnnotation(at: Lowering, node: SyntaxNode | undefined): TypeNode | null {
  return node ? readFirst(at, childrenOf(node)) : null
}

/** A type. Types that do not constrain the value are `unknown-type`. */
export function readType(at: Lowering, node: SyntaxNode): TypeNode {
  const span = spanOf(at, node)
  switch (node.name) {
    case 'VariableName':
      return namedType(textOf(at, node), span)
    case 'None':
      return { kind: 'null-type', span }
    case 'String':
      return readQuoted(at, node)
    case 'ParenthesizedExpression':
      return readFirst(at, childrenOf(node)) ?? unknownType(span)
    case 'BinaryExpression':
      return { kind: 'union-type', span, members: readTypes(at, childrenOf(node)).flatMap(membersOf) }
    case 'MemberExpression':
      return readGeneric(at, node, span)
    default:
      return unknownType(span)
  }
}

/** `Optional[…]`, `Literal[…]`, `typing.List`, `models.Task`, … */
function readGeneric(at: Lowering, node: SyntaxNode, span: Span): TypeNode {
  const nodes = childrenOf(node)
  const bracket = nodes.findIndex((child) => child.name === '[')
  const property = find(nodes, 'PropertyName')
  if (bracket < 0) return property ? namedType(textOf(at, property), span) : unknownType(span)
  const name = nodes[0] ? textOf(at, nodes[0]).replace(/^.*\./s, '') : ''
  const inside = commaSeparated(nodes.slice(bracket + 1).filter((child) => child.name !== ']')).flat()
  if (name === 'Literal')
    return unionOf(
      inside.map((child) => readLiteralType(at, child)),
      span,
    )
  const parameters = readTypes(at, inside)
  const [first] = parameters
  if (name === 'Optional')
    return { kind: 'union-type', span, members: [...parameters.flatMap(membersOf), { kind: 'null-type', span }] }
  if (name === 'Union') return unionOf(parameters.flatMap(membersOf), span)
  if (wrappers.has(name)) return first ?? unknownType(span)
  return lists.has(name)
    ? { kind: 'list-type', span, element: first ?? null }
    : { kind: 'named-type', span, name, parameters }
}

function namedType(name: string, span: Span): TypeNode {
  switch (name) {
    case 'str':
      return { kind: 'text-type', span }
    case 'int':
      return { kind: 'number-type', span, integer: true }
    case 'float':
      return { kind: 'number-type', span, integer: false }
    case 'bool':
      return { kind: 'boolean-type', span }
    case 'Any':
    case 'object':
      return unknownType(span)
    default:
      return lists.has(name)
        ? { kind: 'list-type', span, element: null }
        : { kind: 'named-type', span, name, parameters: [] }
  }
}

function readLiteralType(at: Lowering, node: SyntaxNode): TypeNode {
  const value = at.value(node)
  const { span } = value
  if (value.kind === 'null') return { kind: 'null-type', span }
  const negative = value.kind === 'unary' && value.operator === '-' && value.operand.kind === 'number'
  if (negative) return { kind: 'literal-type', span, value: -value.operand.value }
  const known = value.kind === 'text' || value.kind === 'number' || value.kind === 'boolean'
  return known && value.value !== null ? { kind: 'literal-type', span, value: value.value } : unknownType(span)
}

/** A quoted annotation is parsed as source code. */
function readQuoted(at: Lowering, node: SyntaxNode): TypeNode {
  const value = at.value(node)
  const isPlain = value.kind === 'text' && at.text.slice(value.content.start, value.content.end) === value.value
  const statement = isPlain ? treeOfPart(at.text, value.content).topNode.firstChild?.firstChild : null
  return (statement && readFirst(at, childrenOf(statement))) ?? unknownType(spanOf(at, node))
}

/** The tree of a part of the text, wrapped in another tree so that its positions refer to the whole text. */
function treeOfPart(text: string, { start, end }: Span): Tree {
  return new Tree(NodeType.none, [parser.parse(text.slice(start, end))], [start], end)
}

function readFirst(at: Lowering, nodes: readonly SyntaxNode[]): TypeNode | null {
  const node = nodes.find(isExpression)
  return node ? at.type(node) : null
}

function readTypes(at: Lowering, nodes: readonly SyntaxNode[]): TypeNode[] {
  return nodes.filter(isExpression).map(at.type)
}

function unionOf(members: readonly TypeNode[], span: Span): TypeNode {
  const [only] = members
  if (!only) return unknownType(span)
  return members.length === 1 ? only : { kind: 'union-type', span, members }
}
