import type { Span, Value } from '../../syntax/model'
import type { AnyNode } from '../../syntax/visit'
import type { Program } from './program'

/** A short span to report for a whole object: its key or name, else its opening bracket. */
export function shortSpan(program: Program, node: AnyNode): Span {
  const parent = program.parents.get(node)
  switch (parent?.kind) {
    case 'cast':
    case 'await':
      return shortSpan(program, parent)
    case 'entry':
      if (parent.key !== null && parent.value === node) return parent.keySpan
      break
    case 'keyword':
      if (parent.name !== null) return { start: parent.span.start, end: parent.span.start + parent.name.length }
      break
    case 'assign': {
      const [target] = parent.targets
      if (target?.kind === 'name' && parent.value === node) return target.span
    }
  }
  if (node.kind === 'call') return node.callee.span
  if (node.kind === 'class' && node.nameSpan) return node.nameSpan
  return { start: node.span.start, end: node.span.start + 1 }
}

/** The short span that represents a call: the callee's name with its qualifiers. For other nodes, their own span. */
export function calledSpan(node: AnyNode): Span {
  switch (node.kind) {
    case 'await':
    case 'cast':
      return calledSpan(node.value)
    case 'call': {
      const { callee } = node
      return callee.kind === 'member' && !isNamed(callee.object) ? callee.propertySpan : callee.span
    }
    default:
      return node.span
  }
}

/** A name, or names with dots between. */
function isNamed(node: Value): boolean {
  return node.kind === 'name' || (node.kind === 'member' && !node.bracket && isNamed(node.object))
}
