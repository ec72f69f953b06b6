import type { SyntaxNode } from '@lezer/common'
import { indentationAt, lineBreakOf, lineStart } from '../lines'
import type { SourceModel } from '../model'
import { replace } from '../recordEdits'
import type { Edit } from '../repair'
import { createParser } from './parse'

/**
 * Brackets may hold comments; a string or a line that a backslash continues may not, and a cell's magic must stay its
 * first line.
 */
export function commentAbove({ text }: SourceModel, offset: number, comment: string): Edit | null {
  const start = lineStart(text, offset)
  const isContinued = /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start))
  if (isContinued || text.startsWith('%%', start) || isInString(text, start)) return null
  const lines = comment.split(/\r?\n/).map((line) => `${indentationAt(text, offset)}# ${line}`.trimEnd() + lineBreakOf(text))
  return replace({ start, end: start }, lines.join(''))
}

function isInString(text: string, offset: number): boolean {
  let node: SyntaxNode | null = createParser()(text).tree.resolveInner(offset)
  for (; node; node = node.parent) {
    if (/^(Format)?String$/.test(node.name) && node.from < offset && offset < node.to) return true
  }
  return false
}
