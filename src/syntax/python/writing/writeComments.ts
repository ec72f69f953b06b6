import { atOnce } from '../../parsing/steps'
import type { SyntaxNode } from '@lezer/common'
import { commentLines, lineEnd, lineStart } from '../../lines'
import type { SourceModel } from '../../model'
import { replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { treeOf } from '../../trees'
import { createParser } from '../parsing/trees'

/**
 * A comment may be inside brackets, but not inside a string or after a backslash continuation. A cell magic must remain
 * the first line of its cell.
 */
export function commentAbove(model: SourceModel, offset: number, comment: string): Edit | null {
  const { text } = model
  const start = lineStart(text, offset)
  const isContinued = /\\(?:\r\n?|\n)$/.test(text.slice(Math.max(0, start - 3), start))
  if (isContinued || text.startsWith('%%', start) || isInString(model, start)) return null
  return replace({ start, end: start }, commentLines(text, offset, '#', comment))
}

/** Inserts a comment at the end of the line, unless something there prevents it. */
export function commentBeside(model: SourceModel, offset: number, comment: string): Edit | null {
  const { text, comments } = model
  const end = lineEnd(text, offset)
  const isTaken = comments.some(({ span }) => span.start <= end && end <= span.end)
  const isMagic = /^\s*[%!]/.test(text.slice(lineStart(text, offset), end))
  if (isTaken || isMagic || text.charAt(end - 1) === '\\' || isInString(model, end)) return null
  return replace({ start: end, end }, `  # ${comment}`)
}

function isInString(model: SourceModel, offset: number): boolean {
  const tree = treeOf(model) ?? atOnce(createParser()(model.text)).tree
  let node: SyntaxNode | null = tree.resolveInner(offset)
  for (; node; node = node.parent) {
    if (/^(Format)?String$/.test(node.name) && node.from < offset && offset < node.to) return true
  }
  return false
}
