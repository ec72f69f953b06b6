import type { SyntaxNode } from '@lezer/common'
import { find, has, textOf, type Lowering } from '../../../lowering'
import type { Block, ClassValue, Field, FunctionValue, Step } from '../../../model'
import { blockOf, childrenOf, expressionAfter, spanOf } from '../../parsing/nodes'
import { positional } from './readCalls'
import { readDecorators, readFunction } from './readFunctions'
import { readKey } from './readKeys'
import { readAnnotation } from './readTypes'

/** A class declaration or expression. */
export function readClass(at: Lowering, node: SyntaxNode): ClassValue {
  const inner = childrenOf(node)
  const name = find(inner, 'VariableDefinition')
  const base = expressionAfter(inner, 'extends')
  const body = find(inner, 'ClassBody')
  const members = body === undefined ? [] : childrenOf(body)
  return {
    kind: 'class',
    span: spanOf(node),
    name: name === undefined ? null : textOf(at, name),
    nameSpan: name === undefined ? null : spanOf(name),
    bases: base === undefined ? [] : [positional(at, base)],
    decorators: readDecorators(at, inner),
    fields: members
      .filter((member) => member.name === 'PropertyDeclaration')
      .flatMap((member) => readField(at, member)),
    methods: members
      .filter((member) => member.name === 'MethodDeclaration')
      .flatMap((member) => readMethod(at, member)),
    body: readRest(at, body ?? node, members),
  }
}

function readField(at: Lowering, node: SyntaxNode): Field[] {
  const inner = childrenOf(node)
  const key = readKey(at, inner)
  if (key === null) return []
  const value = expressionAfter(inner, 'Equals')
  return [
    {
      kind: 'field',
      span: spanOf(node),
      name: key.key ?? at.text.slice(key.span.start, key.span.end),
      nameSpan: key.span,
      annotation: readAnnotation(at, find(inner, 'TypeAnnotation')),
      value: value === undefined ? null : at.value(value),
      isStatic: has(inner, 'static'),
      optional: has(inner, 'Optional'),
    },
  ]
}

/** A method with a body. Overloads and abstract methods have none. */
function readMethod(at: Lowering, node: SyntaxNode): FunctionValue[] {
  const inner = childrenOf(node)
  if (!has(inner, 'Block')) return []
  const key = readKey(at, inner)
  // A setter gets no key: it is never called by name, and its key would hide the getter.
  if (has(inner, 'set')) return [readFunction(at, node, { key: null, span: key?.span ?? spanOf(node) })]
  return [readFunction(at, node, key ?? undefined)]
}

/** Static blocks, and whatever damaged code has between members. */
function readRest(at: Lowering, body: SyntaxNode, members: readonly SyntaxNode[]): Block {
  const steps = members.flatMap((member): Step[] => {
    if (member.name === 'PropertyDeclaration' || member.name === 'MethodDeclaration') return []
    return member.name === 'StaticBlock' ? [blockOf(at, find(childrenOf(member), 'Block'), member)] : at.steps([member])
  })
  return { kind: 'block', span: spanOf(body), steps }
}
