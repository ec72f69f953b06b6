import type { Entry, SourceModel, Span, Step } from '../model'
import { isSame } from '../recordEdits'
import { children, walk, type AnyNode } from '../visit'

/** The node right above; by place and kind, so that it is found in any reading of the same text. */
export function parentOf(model: SourceModel, node: AnyNode): AnyNode | null {
  for (const parent of walk(model.body)) {
    if (children(parent).some((child) => isSame(child, node))) return parent
  }
  return null
}

/** The entry `{ a }` whose value stands here. */
export function shorthandAt(model: SourceModel, { start, end }: Span): Entry | null {
  for (const node of walk(model.body)) {
    if (node.kind === 'entry' && node.shorthand && node.span.start === start && node.span.end === end) return node
  }
  return null
}

const STEPS: ReadonlySet<string> = new Set<Step['kind']>([
  'assign',
  'expression',
  'if',
  'loop',
  'try',
  'switch',
  'with',
  'return',
  'throw',
  'break',
  'continue',
  'yield',
  'import',
  'export',
  'function-step',
  'class-step',
  'type',
  'block'
])

export const isStep = (node: AnyNode): node is Step => node.kind !== undefined && STEPS.has(node.kind)
