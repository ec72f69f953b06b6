import type { Span } from '../../syntax/model'
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
