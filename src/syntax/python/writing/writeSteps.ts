import { lineEnd, lineStart, nextLine, startsLine } from '../../lines'
import type { Argument, Entry, Field, SourceModel, Span, Step } from '../../model'
import { isSame, removeFromList, replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { nodesOf } from '../../visit'
import { trimEndOf } from '../../trimEndOf'

/** Removes an entry, an argument, a step or a field. */
export function removeNode(model: SourceModel, at: Entry | Argument | Step | Field): Edit[] {
  switch (at.kind) {
    case 'entry':
    case 'positional':
    case 'keyword':
    case 'positional-spread':
    case 'keyword-spread':
      return removeFromList(model, at)
    default:
      return removeStatement(model, at)
  }
}

/** Removes a statement with its lines. The only statement of a block is replaced with `pass`. */
function removeStatement(model: SourceModel, at: Step | Field): Edit[] {
  const siblings = siblingsOf(model, at)
  // `import a, b` is one statement with several steps.
  if (!siblings || siblings.filter((span) => span.start === at.span.start).length !== 1) return []
  const { text } = model
  const isBranch = /^elif\b/.test(text.slice(at.span.start, at.span.start + 5))
  if (siblings.length === 1 && !isBranch && !isTopLevel(model, at)) return [replace(at.span, 'pass')]
  return [removeLines(model, at.span)]
}

function removeLines({ text, comments }: SourceModel, span: Span): Edit {
  const next = separatorAfter(text, span.end)
  if (next !== null) return replace({ start: span.start, end: next }, '')
  const stop = lineEnd(text, span.end)
  const comment = comments.find((each) => each.span.start >= span.end && each.span.end <= stop)
  const isAlone = startsLine(text, span.start) && text.slice(span.end, comment?.span.start ?? stop).trim() === ''
  if (isAlone) return replace({ start: lineStart(text, span.start), end: nextLine(text, span.end) }, '')
  return replace({ start: separatorBefore(text, span.start), end: span.end }, '')
}

/** The offset of the semicolon before a statement on the same line, else of the statement. */
function separatorBefore(text: string, offset: number): number {
  const from = lineStart(text, offset)
  const before = trimEndOf(text.slice(from, offset), ' \t')
  return before.endsWith(';') ? from + trimEndOf(before.slice(0, -1), ' \t').length : offset
}

/** The offset of the next statement on the same line, after a semicolon; null if there is none. */
function separatorAfter(text: string, offset: number): number | null {
  const separator = /[ \t]*;[ \t]*[^\s#]/y
  separator.lastIndex = offset
  return separator.exec(text) ? separator.lastIndex - 1 : null
}

function isTopLevel(model: SourceModel, at: Step | Field): boolean {
  return model.body.steps.some((step) => isSame(step, at))
}

/** The statements of the block or class that contains the statement. */
function siblingsOf(model: SourceModel, at: Step | Field): Span[] | null {
  for (const node of nodesOf(model)) {
    // A lambda's expression is not a statement.
    if (node.kind === 'function' && node.isArrow && node.body.steps.some((step) => isSame(step, at))) return null
    if (node.kind === 'class') {
      const members = [...node.fields, ...node.methods, ...node.body.steps]
      if (members.some((member) => isSame(member, at))) return members.map(({ span }) => span)
    } else if (node.kind === 'block' && node.steps.some((step) => isSame(step, at))) {
      return node.steps.map(({ span }) => span)
    }
  }
  return null
}
