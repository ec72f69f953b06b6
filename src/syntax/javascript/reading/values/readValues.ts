import type { SyntaxNode } from '@lezer/common'
import { textOf, type Lowering } from '../../../lowering'
import type { Value } from '../../../model'
import { childrenOf, isExpression, spanOf, unknown, valueOr } from '../../parsing/nodes'
import { readCall, readDynamicImport } from './readCalls'
import { readClass } from './readClasses'
import { readFunction } from './readFunctions'
import { readMarkup } from './readMarkup'
import { readMember } from './readMembers'
import { readNumber } from './readNumbers'
import { readAssignment, readBinary, readCast, readConditional, readPostfix, readUnary } from './readOperators'
import { readIdentifier } from './readPatterns'
import { readList, readRecord } from './readRecords'
import { readString, readTemplate } from './readTexts'

type Read = (at: Lowering, node: SyntaxNode) => Value

/** The value of the only expression in a node, such as parentheses. */
function readInner(at: Lowering, node: SyntaxNode): Value {
  return valueOr(at, childrenOf(node).find(isExpression), node)
}

const readers: Readonly<Record<string, Read>> = {
  String: readString,
  TemplateString: readTemplate,
  Number: readNumber,
  BooleanLiteral: (at, node) => ({ kind: 'boolean', span: spanOf(node), value: textOf(at, node) === 'true' }),
  null: (_, node) => ({ kind: 'null', span: spanOf(node), missing: false }),
  VariableName: readIdentifier,
  this: readIdentifier,
  super: readIdentifier,
  ImportMeta: readIdentifier,
  ObjectExpression: readRecord,
  ArrayExpression: readList,
  ParenthesizedExpression: readInner,
  InstantiationExpression: readInner,
  MemberExpression: readMember,
  CallExpression: readCall,
  NewExpression: readCall,
  DynamicImport: readDynamicImport,
  BinaryExpression: readBinary,
  UnaryExpression: readUnary,
  PostfixExpression: readPostfix,
  ConditionalExpression: readConditional,
  AssignmentExpression: readAssignment,
  PrefixCast: readCast,
  AwaitExpression: (at, node) => ({ kind: 'await', span: spanOf(node), value: readInner(at, node) }),
  ArrowFunction: (at, node) => readFunction(at, node),
  FunctionExpression: (at, node) => readFunction(at, node),
  ClassExpression: readClass,
  JSXElement: readMarkup,
  RegExp: (at, node) => ({ kind: 'regex', span: spanOf(node), pattern: textOf(at, node) }),
}

/**
 * Any expression. Tagged templates, JSX, sequences and `yield` are unknown values with the values in them.
 */
export function readValue(at: Lowering, node: SyntaxNode): Value {
  const read = Object.hasOwn(readers, node.name) ? readers[node.name] : undefined
  return read === undefined ? unknown(at, node) : read(at, node)
}
