import type { SyntaxNode } from '@lezer/common'
import { find, has, membersOf, textOf, unknownType, type Lowering } from '../../../lowering'
import type { NumberType, PlainType, TypeField, TypeNode } from '../../../model'
import { childrenOf, endOf, isExpression, isType, spanOf } from '../../parsing/nodes'
import { readKey } from './readKeys'
import { readNumber } from './readNumbers'
import { readString } from './readTexts'

/** Built-in type names. */
const valueTypes: Readonly<Record<string, (PlainType | NumberType)['kind']>> = {
  string: 'text-type',
  number: 'number-type',
  boolean: 'boolean-type',
  undefined: 'null-type',
  any: 'unknown-type',
  unknown: 'unknown-type',
  object: 'unknown-type',
  never: 'unknown-type',
}

const lists = new Set(['Array', 'ReadonlyArray', 'Set', 'ReadonlySet'])

/** A type. Types that do not constrain the value are `unknown-type`. */
export function readType(at: Lowering, node: SyntaxNode): TypeNode {
  const span = spanOf(node)
  const inner = childrenOf(node)
  const types = inner.filter(isType)
  const [first] = types
  switch (node.name) {
    case 'TypeName':
      return named(at, node, [])
    case 'NullType':
    case 'VoidType':
      return { kind: 'null-type', span }
    case 'TemplateType':
      return { kind: 'text-type', span }
    case 'LiteralType':
      return literal(at, node, inner)
    case 'UnionType':
      return { kind: 'union-type', span, members: types.map(at.type).flatMap(membersOf) }
    case 'IntersectionType':
      return { kind: 'intersection-type', span, members: types.map(at.type) }
    case 'ArrayType':
      return { kind: 'list-type', span, element: first === undefined ? null : at.type(first) }
    case 'TupleType':
      return { kind: 'list-type', span, element: null }
    case 'ParenthesizedType':
    case 'ReadonlyType':
      return first === undefined ? unknownType(span) : at.type(first)
    case 'ParameterizedType':
      return named(at, node, argumentsOf(inner), first)
    case 'IndexedType':
      return has(inner, '.') ? named(at, node, []) : itemType(at, node, types)
    case 'TypeofType':
    case 'KeyofType':
      return valueType(at, node, inner)
    case 'ObjectType':
      return readRecordType(at, node, inner)
    default:
      return unknownType(span)
  }
}

/** `typeof x`, `keyof typeof x`. */
function valueType(at: Lowering, node: SyntaxNode, inner: readonly SyntaxNode[]): TypeNode {
  const span = spanOf(node)
  if (node.name === 'TypeofType') {
    const value = inner.find(isExpression)
    return value === undefined ? unknownType(span) : { kind: 'value-type', span, of: 'itself', value: at.value(value) }
  }
  const type = inner.find(isType)
  const keyed = type === undefined ? null : at.type(type)
  return keyed?.kind === 'value-type' && keyed.of === 'itself' ? { ...keyed, span, of: 'key' } : unknownType(span)
}

/** `(typeof x)[number]` */
function itemType(at: Lowering, node: SyntaxNode, [list, index]: readonly SyntaxNode[]): TypeNode {
  const span = spanOf(node)
  const type = list && index && textOf(at, index) === 'number' ? at.type(list) : null
  return type?.kind === 'value-type' && type.of === 'itself' ? { ...type, span, of: 'item' } : unknownType(span)
}

/** The types in `<T, U>`. */
function argumentsOf(nodes: readonly SyntaxNode[]): readonly SyntaxNode[] {
  const list = find(nodes, 'TypeArgList')
  return list === undefined ? [] : childrenOf(list).filter(isType)
}

/** The type in `: T`. A predicate (`x is T`) does not constrain the value. */
export function readAnnotation(at: Lowering, node: SyntaxNode | undefined): TypeNode | null {
  if (node === undefined) return null
  const type = node.name === 'TypeAnnotation' ? childrenOf(node).find(isType) : undefined
  return type === undefined ? unknownType(spanOf(node)) : at.type(type)
}

function readRecordType(at: Lowering, node: SyntaxNode, inner: readonly SyntaxNode[]): TypeNode {
  const isOpen = has(inner, 'IndexSignature')
  return { kind: 'record-type', span: spanOf(node), fields: readTypeFields(at, node), ...(isOpen && { open: true }) }
}

/** The members of an object type or interface, except index signatures. */
function readTypeFields(at: Lowering, node: SyntaxNode): TypeField[] {
  return childrenOf(node).flatMap((member): TypeField[] => {
    if (member.name !== 'PropertyType' && member.name !== 'MethodType') return []
    const inner = childrenOf(member)
    const key = readKey(at, inner)
    if (key === null || key.key === null) return []
    const annotation = member.name === 'PropertyType' ? readAnnotation(at, find(inner, 'TypeAnnotation')) : null
    const type = annotation ?? unknownType(endOf(member))
    return [
      {
        kind: 'type-field',
        span: spanOf(member),
        name: key.key,
        nameSpan: key.span,
        type,
        optional: has(inner, 'Optional'),
      },
    ]
  })
}

function named(at: Lowering, node: SyntaxNode, parameters: readonly SyntaxNode[], nameNode = node): TypeNode {
  const span = spanOf(node)
  const name = textOf(at, nameNode)
  const kind = Object.hasOwn(valueTypes, name) ? valueTypes[name] : undefined
  if (kind !== undefined) return { kind, span }
  const [first] = parameters
  if (lists.has(name) && first !== undefined) return { kind: 'list-type', span, element: at.type(first) }
  return { kind: 'named-type', span, name, parameters: parameters.map(at.type) }
}

function literal(at: Lowering, node: SyntaxNode, inner: readonly SyntaxNode[]): TypeNode {
  const span = spanOf(node)
  const text = find(inner, 'String')
  if (text !== undefined) return { kind: 'literal-type', span, value: readString(at, text).value ?? '' }
  const number = find(inner, 'Number')
  if (number === undefined)
    return has(inner, 'BooleanLiteral')
      ? { kind: 'literal-type', span, value: textOf(at, node) === 'true' }
      : unknownType(span)
  const { value } = readNumber(at, number)
  return { kind: 'literal-type', span, value: at.text.charAt(node.from) === '-' ? -value : value }
}
