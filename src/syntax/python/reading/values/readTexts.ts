import type { SyntaxNode } from '@lezer/common'
import { leaf, type Lowering } from '../../../lowering'
import type { Span, TextPiece, Value } from '../../../model'
import { PieceBuilder } from '../../../offsets'
import { readOneOrTuple } from '../../parsing/groups'
import { childrenOf, isExpression, spanOf } from '../../parsing/nodes'
import { readEscape } from './readEscapes'

/** A string, an f-string, or several adjacent ones, which form one text. */
export function readText(at: Lowering, node: SyntaxNode): Value {
  const nodes =
    node.name === 'ContinuedString' ? childrenOf(node).filter((child) => child.name.endsWith('String')) : [node]
  const literals = nodes.map((each) => literalOf(at, each))
  const [first, ...more] = literals
  const span = spanOf(at, node)
  if (!first) return leaf(span)
  const parts = new Parts()
  const contents = literals.map((literal) => readContent(at, literal, parts))
  const pieces = parts.done()
  const [only] = pieces
  return {
    kind: 'text',
    span,
    value: pieces.length === 0 ? '' : pieces.length === 1 && only?.kind === 'piece' ? only.value : null,
    parts: pieces,
    content: more.length === 0 ? (contents[0] ?? span) : span,
    bytes: first.bytes,
  }
}

/** How a literal is written. */
interface Literal {
  readonly node: SyntaxNode
  /** The offset of its content. */
  readonly start: number
  readonly quote: string
  readonly bytes: boolean
  readonly raw: boolean
  readonly formatted: boolean
}

const opening = /([a-zA-Z]*)("""|'''|"|')/y

function literalOf({ text }: Lowering, node: SyntaxNode): Literal {
  opening.lastIndex = node.from
  const [whole = '', prefix = '', quote = '"'] = opening.exec(text) ?? []
  return {
    node,
    start: Math.min(node.to, node.from + whole.length),
    quote,
    bytes: /b/i.test(prefix),
    raw: /r/i.test(prefix),
    formatted: node.name === 'FormatString',
  }
}

/**
 * Adds the literal's pieces and holes to `parts`.
 * @returns the span of its content
 */
function readContent(at: Lowering, literal: Literal, parts: Parts): Span {
  const { text } = at
  const { node, start, quote, formatted } = literal
  const holes = formatted ? childrenOf(node).filter((child) => child.name === 'FormatReplacement') : []
  let done = start
  let next = 0
  while (done < node.to && !text.startsWith(quote, done)) {
    const hole = holes[next]
    if (hole && done >= hole.from) {
      parts.hole(readHole(at, hole))
      done = Math.max(done, hole.to)
      next++
    } else if (text.charAt(done) === '\n' && quote.length === 1) {
      break
    } else {
      const { cooked, end } = cook(text, done, literal)
      parts.add(cooked, done, end)
      done = end
    }
  }
  return { start, end: Math.min(done, node.to) }
}

/** Characters at which a run of plain text may end, with and without holes. */
const special = { formatted: /[\\{}'"\n]/g, plain: /[\\'"\n]/g }

/** The escape, doubled brace or run of plain text at `start`: its cooked text and its end. */
function cook(text: string, start: number, { node, bytes, raw, formatted }: Literal): { cooked: string; end: number } {
  const char = text.charAt(start)
  if (char === '\\') {
    const { cooked, length } = raw
      ? { cooked: text.slice(start, start + 2), length: 2 }
      : readEscape(text, start, bytes)
    return { cooked, end: Math.min(node.to, start + length) }
  }
  if (formatted && (char === '{' || char === '}') && text.charAt(start + 1) === char)
    return { cooked: char, end: start + 2 }
  const next = formatted ? special.formatted : special.plain
  next.lastIndex = start + 1
  const end = Math.min(next.exec(text)?.index ?? node.to, node.to)
  return { cooked: text.slice(start, end), end }
}

function readHole(at: Lowering, node: SyntaxNode): Value {
  const nodes = childrenOf(node).filter((child) => isExpression(child) || child.name === ',' || child.name === '*')
  return nodes.length === 0 ? leaf(spanOf(at, node)) : readOneOrTuple(at, nodes, node.from)
}

/** Merges adjacent runs of text into one piece. */
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
