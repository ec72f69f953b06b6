import { lineEnd, lineStart, nextLine, startsLine } from '../../lines'
import type { Argument, Entry, Field, SourceModel, Span, Step } from '../../model'
import { removeFromList, replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import type { AnyNode } from '../../visit'
import { isStep, parentOf } from './locate'

/** Removes an entry, an argument, a step or a field. */
export function removeNode(model: SourceModel, at: Entry | Argument | Step | Field): Edit[] {
  if (at.kind === 'field') return [removeLines(model, at.span)]
  return isStep(at) ? removeStep(model, at) : removeFromList(model, at)
}

function removeStep(model: SourceModel, step: Step): Edit[] {
  const parent = parentOf(model, step)
  const siblings = parent === null ? [] : siblingsIn(parent)
  const { text } = model
  const before = text.slice(0, step.span.start).trimEnd()
  const after = /^\s*/.exec(text.slice(step.span.end))?.[0].length ?? 0
  const next = siblings.find((each) => each.span.start > step.span.start)
  if (next !== undefined && text.charAt(step.span.end + after) === ',')
    return [replace({ start: step.span.start, end: next.span.start }, '')]
  if (before.endsWith(',')) return [replace({ start: before.length - 1, end: step.span.end }, '')]
  // Remove `export const a = 1` as a whole.
  if (parent?.kind === 'export') return removeStep(model, parent)
  if (mustStand(text, step, parent, before)) return [replace(step.span, replacement(parent, step, text))]
  return [removeLines(model, step.span)]
}

function siblingsIn(parent: AnyNode): readonly Step[] {
  if (parent.kind === 'loop') return parent.init
  return parent.kind === 'block' || parent.kind === 'export' ? parent.steps : []
}

/**
 * Whether a statement must be replaced instead of removed, because it is the whole body of a branch, a loop or a label.
 */
function mustStand(text: string, step: Step, parent: AnyNode | null, before: string): boolean {
  if (parent?.kind !== 'block') return true
  const unbraced = parent.span.start === step.span.start && parent.span.end === step.span.end
  const isFile = parent.span.start === 0 && parent.span.end === text.length
  return (unbraced && !isFile) || step.kind === 'block' || /(?::|=>|\b(?:else|do|static))$/.test(before)
}

function replacement(parent: AnyNode | null, step: Step, text: string): string {
  const inLoopHead = parent?.kind === 'loop' && step.kind !== 'block'
  if (!inLoopHead) return '{}'
  return text.charAt(step.span.end - 1) === ';' ? ';' : ''
}

/**
 * The edit that removes the lines of a statement that shares them only with a trailing comment; otherwise only the
 * statement.
 */
function removeLines({ text, comments }: SourceModel, span: Span): Edit {
  const end = text.charAt(span.end) === ';' ? span.end + 1 : span.end
  const stop = lineEnd(text, end)
  const comment = comments.find(
    (each) => each.span.start >= end && each.span.end <= stop && text.slice(end, each.span.start).trim() === '',
  )
  const rest = text.slice(comment?.span.end ?? end, stop).trim()
  if (startsLine(text, span.start) && rest === '')
    return replace({ start: lineStart(text, span.start), end: nextLine(text, stop) }, '')
  const space = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  return replace({ start: span.start, end: end + space }, '')
}
