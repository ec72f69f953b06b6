import type { SyntaxNode } from '@lezer/common'
import { indentationAt, lineBreakOf, lineStart } from '../lines'
import type { SourceModel } from '../model'
import { replace } from '../recordEdits'
import type { Edit } from '../repair'
import { treeOf } from '../trees'
import { createParser } from './trees'

/** Nodes in which a line break is text, so that nothing can be put between two lines. */
const texts = new Set([
  'TemplateString',
  'TemplateType',
  'Escape',
  'String',
  'BlockComment',
  'JSXAttributeValue',
  'Hashbang',
])

/** A comment line above the line of `offset`; between the children of JSX it is a JSX comment. */
export function commentAbove(model: SourceModel, offset: number, comment: string): Edit | null {
  const { text } = model
  const start = lineStart(text, offset)
  const around = start === 0 ? undefined : nodeAt(model, start)
  if (around !== undefined && texts.has(around.name)) return null
  if (start === 0 && text.startsWith('#!')) return null
  const line = comment.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space))
  const code = around?.name === 'JSXText' ? `{/* ${line.replaceAll('*/', '* /')} */}` : `// ${line}`
  return replace({ start, end: start }, indentationAt(text, start) + code + lineBreakOf(text))
}

/** The innermost node that the line break before `start` belongs to. */
function nodeAt(model: SourceModel, start: number): SyntaxNode | undefined {
  const tree = treeOf(model) ?? createParser(model.language)(model.text)
  return tree?.resolveInner(start, -1)
}
