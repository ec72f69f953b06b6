import type { SyntaxNode } from '@lezer/common'
import { find, has, leaf, textOf, type Lowering } from '../../../lowering'
import type { ListPattern, NameValue, NullValue, Pattern, PatternEntry, RecordPattern } from '../../../model'
import { childrenOf, expressionAfter, isExpression, runs, spanOf, unknown } from '../../parsing/nodes'
import { readKey } from './readKeys'

const patterns = new Set(['VariableDefinition', 'ObjectPattern', 'ArrayPattern'])

/** Whether the node declares a variable or is a destructuring pattern. */
export function isPattern(node: SyntaxNode): boolean {
  return patterns.has(node.name)
}

/** Whether the node can be the left side of an assignment. */
export function isTarget(node: SyntaxNode): boolean {
  return isPattern(node) || isExpression(node)
}

/** The target of a declaration or assignment. */
export function readPattern(at: Lowering, node: SyntaxNode): Pattern {
  switch (node.name) {
    case 'VariableDefinition':
    case 'VariableName':
      return readName(at, node)
    case 'ObjectPattern':
      return readRecordPattern(at, node)
    case 'ArrayPattern':
      return readListPattern(at, node)
    case 'MemberExpression': {
      const value = at.value(node)
      return value.kind === 'member' ? value : leaf(spanOf(node))
    }
    default:
      return unknown(at, node)
  }
}

export function readName(at: Lowering, node: SyntaxNode): NameValue {
  return {
    kind: 'name',
    span: spanOf(node),
    name: textOf(at, node),
  }
}

/** A variable as a value. `undefined` is a null value. */
export function readIdentifier(at: Lowering, node: SyntaxNode): NameValue | NullValue {
  const name = readName(at, node)
  return name.name === 'undefined' ? { kind: 'null', span: name.span, missing: true } : name
}

function readRecordPattern(at: Lowering, node: SyntaxNode): RecordPattern {
  const entries: PatternEntry[] = []
  let rest: NameValue | null = null
  for (const property of childrenOf(node)) {
    if (property.name !== 'PatternProperty') continue
    const inner = childrenOf(property)
    if (has(inner, 'Spread')) {
      const name = find(inner, 'VariableDefinition')
      rest = name === undefined ? rest : readName(at, name)
    } else entries.push(readEntry(at, property, inner))
  }
  return { kind: 'record-pattern', span: spanOf(node), entries, rest }
}

function readEntry(at: Lowering, property: SyntaxNode, inner: readonly SyntaxNode[]): PatternEntry {
  const colon = inner.findIndex((node) => node.name === ':')
  const target = inner.slice(colon + 1).find(isPattern)
  const value = expressionAfter(inner, 'Equals')
  return {
    kind: 'pattern-entry',
    span: spanOf(property),
    key: colon < 0 ? (target === undefined ? null : textOf(at, target)) : (readKey(at, inner)?.key ?? null),
    target: target === undefined ? leaf(spanOf(property)) : at.pattern(target),
    defaultValue: value === undefined ? null : at.value(value),
  }
}

function readListPattern(at: Lowering, node: SyntaxNode): ListPattern {
  const items: (PatternEntry | null)[] = []
  let rest: Pattern | null = null
  for (const run of runs(childrenOf(node))) {
    const target = run.find(isPattern)
    const last = run.at(-1)
    if (target === undefined || last === undefined) items.push(null)
    else if (has(run, 'Spread')) rest = at.pattern(target)
    else {
      const value = expressionAfter(run, 'Equals')
      items.push({
        kind: 'pattern-entry',
        span: { start: target.from, end: last.to },
        key: null,
        target: at.pattern(target),
        defaultValue: value === undefined ? null : at.value(value),
      })
    }
  }
  return { kind: 'list-pattern', span: spanOf(node), items, rest }
}
