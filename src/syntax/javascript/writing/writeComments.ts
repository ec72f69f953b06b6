import { atOnce } from '../../parsing/steps'
import type { SyntaxNode } from '@lezer/common'
import { indentationAt, lineBreakOf, lineStart } from '../../lines'
import type { SourceModel } from '../../model'
import { replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { treeOf } from '../../trees'
import { createParser } from '../parsing/trees'

/** Nodes in which a line break is content, so that no line may be inserted. */
const texts = new Set([
  'TemplateString',
  'TemplateType',
  'Escape',
  'String',
  'BlockComment',
  'JSXAttributeValue',
  'Hashbang',
])

/** Inserts a comment line above the line of `offset`; among JSX children, a JSX comment. */
export function commentAbove(model: SourceModel, offset: number, comment: string): Edit | null {
  const { text } = model
  const start = lineStart(text, offset)
  const around = start === 0 ? undefined : nodeAt(model, start, -1)
  if (around !== undefined && (texts.has(around.name) || joinsWords(text, around, start))) return null
  if (start === 0 && text.startsWith('#!')) return null
  const code = around?.name === 'JSXText' ? `{${blockComment(comment)}}` : `// ${onOneLine(comment)}`
  return replace({ start, end: start }, indentationAt(text, start) + code + lineBreakOf(text))
}

/** Inserts a comment right before `offset`. */
export function commentBeside(model: SourceModel, offset: number, comment: string): Edit | null {
  const isUnsafe = model.text.charAt(offset - 1) === '/' || isText(nodeAt(model, offset, 1), offset)
  return isUnsafe ? null : replace({ start: offset, end: offset }, `${blockComment(comment)} `)
}

/**
 * Whether a comment would join two words of JSX text. JSX renders a line break inside a text as a space but drops one
 * at either end. A comment splits the text, so that the line break there is lost.
 */
function joinsWords(text: string, { name, from, to }: SyntaxNode, at: number): boolean {
  return name === 'JSXText' && !isBlank(text.slice(from, at)) && !isBlank(text.slice(at, to))
}

function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text)
}

/** Whether text inserted at `offset` would become part of a text, a tag or a token. */
function isText(innermost: SyntaxNode | undefined, offset: number): boolean {
  let node = innermost
  while (node?.parent && node.from === offset) node = node.parent
  if (!node) return false
  const isToken = node.firstChild === null && node.from < offset
  return isToken || texts.has(node.name) || /^JSX(?!Escape$)/.test(node.name)
}

function blockComment(comment: string): string {
  return `/* ${onOneLine(comment).replaceAll('*/', '* /')} */`
}

function onOneLine(comment: string): string {
  return comment.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space))
}

/** The innermost node of the character before (-1) or after (1) an offset. */
function nodeAt(model: SourceModel, offset: number, side: -1 | 1): SyntaxNode | undefined {
  const tree = treeOf(model) ?? atOnce(createParser(model.language)(model.text))?.tree
  return tree?.resolveInner(offset, side)
}
