import type { SyntaxNode } from '@lezer/common'
import type { TextPiece, Value } from '../model'
import { PieceBuilder } from '../offsets'
import { childrenOf, spanOf, unknown, type Context } from './context'
import { readEscape } from './escapes'
import { isValueNode, readOneOrTuple } from './readValue'

const OPENING = /([a-zA-Z]*)("""|'''|"|')/y

/** A string, an f-string, or several adjacent ones, which are one text. */
export function readText(node: SyntaxNode, context: Context): Value {
  const literals = node.name === 'ContinuedString' ? childrenOf(node).filter((child) => child.name.endsWith('String')) : [node]
  const parts = new Parts()
  const read = literals.map((literal) => readLiteral(literal, context, parts))
  const first = read[0]
  const span = spanOf(node, context)
  if (!first) return unknown(span)
  const pieces = parts.done()
  const [only] = pieces
  return {
    kind: 'text',
    span,
    value: pieces.length === 0 ? '' : pieces.length === 1 && only?.kind === 'piece' ? only.value : null,
    parts: pieces,
    content: read.length === 1 ? { start: first.start + context.offset, end: first.end + context.offset } : span,
    bytes: first.bytes
  }
}

/** Adds the literal's pieces and holes to `parts`; says where its content stands. */
function readLiteral(node: SyntaxNode, context: Context, parts: Parts): { start: number; end: number; bytes: boolean } {
  const { text, offset } = context
  OPENING.lastIndex = node.from
  const match = OPENING.exec(text)
  const prefix = match?.[1]?.toLowerCase() ?? ''
  const quote = match?.[2] ?? '"'
  const start = Math.min(node.to, node.from + (match?.[0].length ?? 0))
  const bytes = prefix.includes('b')
  const raw = prefix.includes('r')
  const holes = node.name === 'FormatString' ? childrenOf(node).filter((child) => child.name === 'FormatReplacement') : []
  const special = node.name === 'FormatString' ? /[\\{}'"\n]/g : /[\\'"\n]/g
  const add = (cooked: string, from: number, to: number) => parts.add(cooked, from + offset, to + offset)

  let at = start
  let hole = holes.shift()
  while (at < node.to && !text.startsWith(quote, at)) {
    const char = text.charAt(at)
    if (hole && at >= hole.from) {
      parts.hole(readHole(hole, context))
      at = Math.max(at, hole.to)
      hole = holes.shift()
    } else if (char === '\n' && quote.length === 1) {
      break
    } else if (char === '\\') {
      const { cooked, length } = raw ? { cooked: text.slice(at, at + 2), length: 2 } : readEscape(text, at, bytes)
      add(cooked, at, Math.min(node.to, at + length))
      at += length
    } else if (node.name === 'FormatString' && (char === '{' || char === '}') && text.charAt(at + 1) === char) {
      add(char, at, at + 2)
      at += 2
    } else {
      special.lastIndex = at + 1
      const end = Math.min(special.exec(text)?.index ?? node.to, node.to)
      add(text.slice(at, end), at, end)
      at = end
    }
  }
  return { start, end: Math.min(at, node.to), bytes }
}

function readHole(node: SyntaxNode, context: Context): Value {
  const nodes = childrenOf(node).filter((child) => isValueNode(child) || child.name === ',' || child.name === '*')
  return nodes.length === 0 ? unknown(spanOf(node, context)) : readOneOrTuple(nodes, context, node.from)
}

/** Joins neighbouring runs of text to one piece. */
class Parts {
  private readonly parts: (TextPiece | Value)[] = []
  private piece = new PieceBuilder()

  add(cooked: string, start: number, end: number): void {
    this.piece.add(cooked, start, end)
  }

  hole(value: Value): void {
    this.flush()
    this.parts.push(value)
  }

  done(): readonly (TextPiece | Value)[] {
    this.flush()
    return this.parts
  }

  private flush(): void {
    if (this.piece.isEmpty) return
    this.parts.push(this.piece.build())
    this.piece = new PieceBuilder()
  }
}
