import { cookedOffset, sourceSpan, type Edit, type Language, type Span, type TextPiece } from '../syntax'

/**
 * Code inside a host text: the cells of a notebook, a block of a Markdown page. It is checked as a separate document;
 * spans and edits are mapped between the two.
 */
export interface Region {
  readonly language: Language
  /** The code that is checked. */
  readonly code: string
  /** In the order of the code. Generated code may be between them. */
  readonly parts: readonly RegionPart[]
}

/** A piece of the code and its place in the host text. */
export interface RegionPart {
  /** The offset of the piece in the code. */
  readonly start: number
  /** The text of the piece; its source offsets refer to the host text. */
  readonly piece: TextPiece
  /** An edit may reach across parts of the same block. */
  readonly block: Block
  /** Escapes code for this place; null if it cannot be written there. */
  readonly write: (code: string) => string | null
}

/** What people see as one piece of code. */
export interface Block {
  /** `cell 3`; null if lines are counted in the host text. */
  readonly name: string | null
  /** The text of the block before the code. */
  readonly before: string
}

/**
 * The span in the host text of a span of the code, without generated code at its ends. Null if it crosses blocks or is
 * in none.
 */
export function outerSpan(region: Region, span: Span): Span | null {
  return exactSpan(region, span) ?? exactSpan(region, inkOf(region, span))
}

/** The span without generated code at its ends, such as the quotes around a text. */
function inkOf({ parts }: Region, { start, end }: Span): Span {
  const within = parts.filter((part) => start <= part.start && endOf(part) <= end)
  const last = within.at(-1)
  return { start: within[0]?.start ?? start, end: last ? endOf(last) : end }
}

function exactSpan({ parts }: Region, { start, end }: Span): Span | null {
  const first = partFrom(parts, start)
  const last = end > start ? parts.find((part) => part.start < end && end <= endOf(part)) : first
  if (!first || last?.block !== first.block) return null
  const { start: from } = sourceSpan(first.piece, start - first.start, start - first.start)
  return { start: from, end: end > start ? sourceSpan(last.piece, 0, end - last.start).end : from }
}

/** An edit of the code as an edit of the host text; null if that is impossible. */
export function outerEdit(region: Region, { span, newText }: Edit): Edit | null {
  const outer = exactSpan(region, span)
  const part = partFrom(region.parts, span.start)
  if (!outer || !part) return null
  const next = region.parts.find(({ start, block }) => start === span.end && block === part.block)
  // An edit up to the end of a line includes the line separator.
  const endsLine = next !== undefined && span.end > span.start
  const written = part.write(newText)
  if (written === null) return null
  return { span: endsLine ? { ...outer, end: next.piece.span.start } : outer, newText: written }
}

/** The offset in the code of an offset in the host text; null if that is not in the code. */
export function innerOffset({ parts }: Region, offset: number): number | null {
  const part = parts.find(({ piece: { span } }) => span.start <= offset && offset <= span.end)
  return part ? part.start + cookedOffset(part.piece, offset) : null
}

function partFrom(parts: readonly RegionPart[], offset: number): RegionPart | undefined {
  const part = parts.findLast(({ start }) => start <= offset)
  return part && offset <= endOf(part) ? part : undefined
}

function endOf({ start, piece }: RegionPart): number {
  return start + piece.value.length
}

/** A block as people see it, and where its code starts in the region's code. */
export interface NamedBlock {
  readonly name: string
  readonly text: string
  /** The offset to add to a position in the region's code. */
  readonly shift: number
}

export function blocksIn({ parts }: Region): readonly NamedBlock[] {
  const blocks = new Map<Block, NamedBlock>()
  for (const { block, start, piece } of parts) {
    const { name, before } = block
    if (name === null) continue
    const known = blocks.get(block) ?? { name, text: before, shift: before.length - start }
    blocks.set(block, { ...known, text: known.text + piece.value })
  }
  return [...blocks.values()]
}
