import type { SyntaxNode } from '@lezer/common'
import { leaf, textOf, type Lowering } from '../../../lowering'
import type { Value } from '../../../model'
import { readAll, readSingle } from '../../parsing/groups'
import { childrenOf, isExpression, spanOf, unknown, type ExpressionName } from '../../parsing/nodes'
import { readCall } from './readCalls'
import { readLambda } from './readFunctions'
import { readCasePattern } from './readCasePatterns'
import { readMember } from './readMembers'
import { readNumber } from './readNumbers'
import { readBinary, readConditional, readUnary, readWalrus } from './readOperators'
import { readGenerator, readList, readRecord } from './readRecords'
import { readText } from './readTexts'

type Read = (at: Lowering, node: SyntaxNode) => Value

const readers: Readonly<Record<ExpressionName, Read>> = {
  String: readText,
  FormatString: readText,
  ContinuedString: readText,
  Number: readNumber,
  Boolean: (at, node) => ({ kind: 'boolean', span: spanOf(at, node), value: textOf(at, node) === 'True' }),
  None: (at, node) => ({ kind: 'null', span: spanOf(at, node), missing: false }),
  Ellipsis: (at, node) => leaf(spanOf(at, node)),
  VariableName: readName,
  MemberExpression: readMember,
  CallExpression: readCall,
  DictionaryExpression: readRecord,
  DictionaryComprehensionExpression: readRecord,
  ArrayExpression: (at, node) => readList(at, node, 'list'),
  ArrayComprehensionExpression: (at, node) => readList(at, node, 'list'),
  SetExpression: (at, node) => readList(at, node, 'set'),
  SetComprehensionExpression: (at, node) => readList(at, node, 'set'),
  TupleExpression: (at, node) => readList(at, node, 'tuple'),
  ComprehensionExpression: readGenerator,
  ParenthesizedExpression: readInner,
  BinaryExpression: readBinary,
  UnaryExpression: readUnary,
  ConditionalExpression: readConditional,
  LambdaExpression: readLambda,
  NamedExpression: (at, node) => readWalrus(at, childrenOf(node), node.to),
  AwaitExpression: (at, node) => ({
    kind: 'await',
    span: spanOf(at, node),
    value: readSingle(at, childrenOf(node), node.to),
  }),
  YieldExpression: readParts,
}

const readersByName: Readonly<Record<string, Read>> = readers

/** Any expression. A `case` pattern is the value that it compares with. */
export function readValue(at: Lowering, node: SyntaxNode): Value {
  const read = Object.hasOwn(readers, node.name) ? readersByName[node.name] : readCasePattern
  return read === undefined ? leaf(spanOf(at, node)) : read(at, node)
}

function readName(at: Lowering, node: SyntaxNode): Value {
  const name = textOf(at, node)
  // `yield` without a value is parsed as a name.
  return name === 'yield' ? leaf(spanOf(at, node)) : { kind: 'name', span: spanOf(at, node), name }
}

/** The value in parentheses. */
function readInner(at: Lowering, node: SyntaxNode): Value {
  const nodes = childrenOf(node)
  const [only, ...more] = nodes.filter(isExpression)
  const isSpread = nodes.some((child) => child.name === '*')
  return only && more.length === 0 && !isSpread ? at.value(only) : readParts(at, node)
}

function readParts(at: Lowering, node: SyntaxNode): Value {
  return unknown(spanOf(at, node), readAll(at, childrenOf(node)))
}
