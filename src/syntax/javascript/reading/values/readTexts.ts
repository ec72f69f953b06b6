import type { SyntaxNode } from '@lezer/common'
import { leaf, textOf, type Lowering } from '../../../lowering'
import type { Span, TextPiece, TextValue, Value } from '../../../model'
import { PieceBuilder } from '../../../offsets'
import { childrenOf, isExpression, spanOf } from '../../parsing/nodes'

const simpleEscapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
}

/** An escape, or a line break in a template literal (which always cooks to `\n`). */
const special = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|(\r\n|[\n\r\u2028\u2029])|([^]))|\r\n?/g

/** `'…'` and `"…"`. An unclosed string ends at the end of its line. */
export function readString(at: Lowering, node: SyntaxNode): TextValue {
  const source = textOf(at, node)
  const closed = source.length > 1 && source.endsWith(source.charAt(0))
  const end = closed ? node.to - 1 : node.from + source.trimEnd().length
  const content = { start: node.from + 1, end: Math.max(end, node.from + 1) }
  return readParts(node, content, content.end > content.start ? [readPiece(at.text, content.start, content.end)] : [])
}

/** A template literal: pieces and holes. */
export function readTemplate(at: Lowering, node: SyntaxNode): TextValue {
  const closed = node.to - node.from > 1 && at.text.charAt(node.to - 1) === '`'
  const content = { start: node.from + 1, end: Math.max(node.from + 1, closed ? node.to - 1 : node.to) }
  const holes = childrenOf(node).filter((child) => child.name === 'Interpolation')
  const parts: (TextPiece | Value)[] = []
  let start = content.start
  for (const hole of holes) {
    if (hole.from > start) parts.push(readPiece(at.text, start, hole.from))
    const inner = childrenOf(hole).find(isExpression)
    parts.push(inner === undefined ? leaf(spanOf(hole)) : at.value(inner))
    start = hole.to
  }
  if (content.end > start) parts.push(readPiece(at.text, start, content.end))
  return readParts(node, content, parts)
}

function readParts(node: SyntaxNode, content: Span, parts: readonly (TextPiece | Value)[]): TextValue {
  const [first] = parts
  const value = first === undefined ? '' : parts.length === 1 && first.kind === 'piece' ? first.value : null
  return { kind: 'text', span: spanOf(node), value, parts, content, bytes: false }
}

function readPiece(text: string, start: number, end: number): TextPiece {
  const builder = new PieceBuilder()
  const add = (from: number, to: number): void => {
    if (to > from) builder.add(text.slice(from, to), from, to)
  }
  let done = start
  for (const match of text.slice(start, end).matchAll(special)) {
    const from = start + match.index
    add(done, from)
    done = from + match[0].length
    builder.add(cook(match), from, done)
  }
  add(done, end)
  return builder.build()
}

function cook([whole, hex, unicode, point, lineBreak, other]: RegExpMatchArray): string {
  const code = hex ?? unicode ?? point
  if (code !== undefined) {
    const number = parseInt(code, 16)
    return number > 0x10ffff ? whole : String.fromCodePoint(number)
  }
  if (lineBreak !== undefined) return ''
  if (other !== undefined) return simpleEscapes[other] ?? other
  return '\n'
}
