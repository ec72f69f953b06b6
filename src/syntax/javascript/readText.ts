import type { SyntaxNode } from '@lezer/common'
import type { TextPiece, TextValue, Value } from '../model'
import { childrenOf, isExpression, leaf, spanOf, textOf, type Lowering } from './nodes'

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' }

/** An escape, or a line break in a template literal (which counts as `\n` however it is written). */
const SPECIAL = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]+)\}|(\r\n|[\n\r\u2028\u2029])|([^]))|\r\n?/g

/** `'…'` and `"…"`. One that never ends stops at the end of its line. */
export function readString(at: Lowering, node: SyntaxNode): TextValue {
  const source = textOf(at, node)
  const closed = source.length > 1 && source.endsWith(source.charAt(0))
  const end = closed ? node.to - 1 : node.from + source.trimEnd().length
  const piece = readPiece(at.text, node.from + 1, Math.max(end, node.from + 1))
  return {
    kind: 'text',
    span: spanOf(node),
    value: piece.value,
    parts: piece.value === '' ? [] : [piece],
    content: piece.span,
    bytes: false
  }
}

/** A template literal: pieces and holes. */
export function readTemplate(at: Lowering, node: SyntaxNode): TextValue {
  const closed = node.to - node.from > 1 && at.text.charAt(node.to - 1) === '`'
  const content = { start: node.from + 1, end: Math.max(node.from + 1, closed ? node.to - 1 : node.to) }
  const holes = childrenOf(node).filter(child => child.name === 'Interpolation')
  const parts: (TextPiece | Value)[] = []
  let start = content.start
  for (const hole of holes) {
    if (hole.from > start) parts.push(readPiece(at.text, start, hole.from))
    const inner = childrenOf(hole).find(isExpression)
    parts.push(inner === undefined ? leaf(spanOf(hole)) : at.value(inner))
    start = hole.to
  }
  if (content.end > start) parts.push(readPiece(at.text, start, content.end))
  const value = holes.length > 0 ? null : parts.map(part => (part.kind === 'piece' ? part.value : '')).join('')
  return { kind: 'text', span: spanOf(node), value, parts, content, bytes: false }
}

function readPiece(text: string, start: number, end: number): TextPiece {
  const source = text.slice(start, end)
  const shifts: [number, number][] = []
  let value = ''
  let done = 0
  for (const match of source.matchAll(SPECIAL)) {
    value += source.slice(done, match.index) + cook(match)
    done = match.index + match[0].length
    shifts.push([value.length, start + done])
  }
  return { kind: 'piece', span: { start, end }, value: value + source.slice(done), shifts }
}

function cook([whole, hex, unicode, point, lineBreak, other]: RegExpMatchArray): string {
  const code = hex ?? unicode ?? point
  if (code !== undefined) {
    const number = parseInt(code, 16)
    return number > 0x10ffff ? whole : String.fromCodePoint(number)
  }
  if (lineBreak !== undefined) return ''
  if (other !== undefined) return SIMPLE[other] ?? other
  return '\n'
}
