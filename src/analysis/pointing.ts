import type { Span } from '../syntax/model'
import { sourceSpan } from '../syntax/offsets'
import type { AnyNode } from '../syntax/visit'
import type { Evaluator } from './evaluate'
import type { Program } from './program'

/** Through how many constants a URL is followed. */
const maximumConstants = 5

/** The short span that stands for a whole object: the key or name it is given to, else what opens it. */
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

/** Where one segment of a URL is written: inside of the text itself, or in a constant that it is made of. */
export function segmentSpan(evaluator: Evaluator, url: AnyNode, segment: string, depth = 0): Span | null {
  if (depth > maximumConstants) return null
  for (const node of evaluator.program.nodes) {
    if (node.span.start < url.span.start || node.span.end > url.span.end) continue
    if (node.kind === 'text' && 'parts' in node) {
      for (const part of node.parts) {
        if (part.kind !== 'piece') continue
        const start = indexOfSegment(part.value, segment)
        if (start >= 0) return sourceSpan(part, start, start + segment.length)
      }
    } else if (node.kind === 'name' && 'name' in node && evaluator.program.resolve(node)) {
      const [value, ...more] = evaluator.evaluate(node)
      const inner = value?.kind === 'exact' && more.length === 0 && value.at.span.start !== node.span.start ? value : null
      if (inner && String(inner.value).includes(segment)) return segmentSpan(evaluator, inner.at, segment, depth + 1)
    }
  }
  return null
}

/** The segment between slashes, or at an end. */
function indexOfSegment(text: string, segment: string): number {
  for (let at = text.indexOf(segment); at >= 0; at = text.indexOf(segment, at + 1)) {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + segment.length)
    if ((before === '' || before === '/') && (after === '' || '/?#'.includes(after))) return at
  }
  return -1
}
