import type { SyntaxNode } from '@lezer/common'
import { find, textOf, unknownType, type Lowering } from '../../../lowering'
import type { Entry, Step, TypeNode, Value } from '../../../model'
import { childrenOf, isType, runs, spanOf } from '../../parsing/nodes'
import { readKey } from '../values/readKeys'
import { readName } from '../values/readPatterns'

/** `interface T { … }`. One that extends others is their intersection. */
export function readInterface(at: Lowering, node: SyntaxNode): Step[] {
  const inner = childrenOf(node)
  const body = find(inner, 'ObjectType')
  const bases = inner.filter((child) => isType(child) && child !== body)
  const own = body === undefined ? unknownType(spanOf(node)) : at.type(body)
  return declare(
    at,
    node,
    inner,
    bases.length === 0 ? own : { kind: 'intersection-type', span: spanOf(node), members: [...bases.map(at.type), own] },
  )
}

/** `type T = …`. */
export function readTypeAlias(at: Lowering, node: SyntaxNode): Step[] {
  const inner = childrenOf(node)
  const type = inner.findLast(isType)
  return declare(at, node, inner, type === undefined ? unknownType(spanOf(node)) : at.type(type))
}

function declare(at: Lowering, node: SyntaxNode, inner: readonly SyntaxNode[], type: TypeNode): Step[] {
  const name = find(inner, 'TypeDefinition')
  if (name === undefined) return []
  return [{ kind: 'type', span: spanOf(node), name: textOf(at, name), nameSpan: spanOf(name), type }]
}

/** An enum is a type (the union of its members) and a constant (the record of its members). */
export function readEnum(at: Lowering, node: SyntaxNode): Step[] {
  const inner = childrenOf(node)
  const name = find(inner, 'TypeDefinition')
  const body = find(inner, 'EnumBody')
  if (name === undefined || body === undefined) return []
  const entries = readMembers(at, body)
  const span = spanOf(node)
  const type: TypeNode = {
    kind: 'union-type',
    span: spanOf(body),
    members: entries.map((entry) => literalType(entry.value)),
  }
  const value: Value = { kind: 'record', span: spanOf(body), entries }
  return [
    ...declare(at, node, inner, type),
    {
      kind: 'assign',
      span,
      targets: [readName(at, name)],
      operator: '=',
      value,
      annotation: null,
      declaration: 'const',
    },
  ]
}

/** A member without a value is one more than the member before it. */
function readMembers(at: Lowering, body: SyntaxNode): Entry[] {
  let next = 0
  return runs(childrenOf(body)).flatMap((run): Entry[] => {
    const key = readKey(at, run)
    const last = run.at(-1)
    if (key === null || last === undefined) return []
    const written = run.length > 2 ? at.value(last) : null
    const value: Value = written ?? { kind: 'number', span: key.span, value: next, integer: true }
    if (value.kind === 'number') next = value.value + 1
    const span = { start: key.span.start, end: last.to }
    return [{ kind: 'entry', span, key: key.key, keySpan: key.span, computed: null, value, shorthand: false }]
  })
}

function literalType(value: Value): TypeNode {
  const literal = value.kind === 'text' || value.kind === 'number' ? value.value : null
  return literal === null ? unknownType(value.span) : { kind: 'literal-type', span: value.span, value: literal }
}
