import type { SyntaxNode } from '@lezer/common'
import { indentationAt, lineBreakOf, lineStart } from '../../lines'
import type { SourceModel } from '../../model'
import { replace } from '../../writing/recordEdits'
import type { Edit } from '../../repair'
import { treeOf } from '../../trees'
import { createParser } from '../parsing/trees'

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
  const around = start === 0 ? undefined : nodeAt(model, start, -1)
  if (around !== undefined && (texts.has(around.name) || joinsWords(text, around, start))) return null
  if (start === 0 && text.startsWith('#!')) return null
  const code = around?.name === 'JSXText' ? `{${blockComment(comment)}}` : `// ${onOneLine(comment)}`
  return replace({ start, end: start }, indentationAt(text, start) + code + lineBreakOf(text))
}

/** A comment right before `offset`. */
export function commentBeside(model: SourceModel, offset: number, comment: string): Edit | null {
  const isUnsafe = model.text.charAt(offset - 1) === '/' || isText(nodeAt(model, offset, 1), offset)
  return isUnsafe ? null : replace({ start: offset, end: offset }, `${blockComment(comment)} `)
}

/**
 * JSX drops a line break at an end of a text, and shows one inside of it as a space. A comment parts the text, so that
 * both parts lose the break between them.
 */
function joinsWords(text: string, { name, from, to }: SyntaxNode, at: number): boolean {
  return name === 'JSXText' && !isBlank(text.slice(from, at)) && !isBlank(text.slice(at, to))
}

function isBlank(text: string): boolean {
  return /^[ \t\r\n]*$/.test(text)
}

/** Whether what is put at `offset` would be part of a text, a tag or a token. */
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

/** The innermost node that the character before (-1) or after (1) an offset belongs to. */
function nodeAt(model: SourceModel, offset: number, side: -1 | 1): SyntaxNode | undefined {
  const tree = treeOf(model) ?? createParser(model.language)(model.text)?.tree
  return tree?.resolveInner(offset, side)
}
