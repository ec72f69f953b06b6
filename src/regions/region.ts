import { cookedOffset, sourceSpan, type Edit, type Language, type Span, type TextPiece } from '../syntax'

/**
 * Code that stands inside a text of another kind: the cells of a notebook, a block in a Markdown page. It is checked as a
 * document of its own; places and edits are carried over between the two.
 */
export interface Region {
  readonly language: Language
  /** As it is checked. */
  readonly code: string
  /** In the order of the code, which may have text of ours between two blocks. */
  readonly parts: readonly RegionPart[]
}

/** A stretch of the code and where it is written. */
export interface RegionPart {
  /** Where it begins in the code. */
  readonly start: number
  /** Its text; offsets in its source are those of the text around. */
  readonly piece: TextPiece
  /** Parts of one block belong together: an edit may reach across them. */
  readonly block: Block
  /** Code as it is written there; null where it cannot be. */
  readonly write: (code: string) => string | null
}

/** What people see as one piece of code. */
export interface Block {
  /** `cell 3`; null where lines are counted in the text around. */
  readonly name: string | null
  /** What stands in it before the code. */
  readonly before: string
}

/**
 * Where a span of the code stands in the text around, without words of ours at its ends; null where it reaches across
 * blocks, or stands in none.
 */
export function outerSpan(region: Region, span: Span): Span | null {
  return exactSpan(region, span) ?? exactSpan(region, inkOf(region, span))
}

/** A span without the words of ours that it begins and ends with, such as the quotes around a text. */
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

/** An edit of the code as one of the text around; null where it cannot be made there. */
export function outerEdit(region: Region, { span, newText }: Edit): Edit | null {
  const outer = exactSpan(region, span)
  const part = partFrom(region.parts, span.start)
  if (!outer || !part) return null
  const next = region.parts.find(({ start, block }) => start === span.end && block === part.block)
  // What separates lines goes with the end of a line.
  const endsLine = next !== undefined && span.end > span.start
  const written = part.write(newText)
  if (written === null) return null
  return { span: endsLine ? { ...outer, end: next.piece.span.start } : outer, newText: written }
}

/** The offset in the code of a place in the text around; null where it stands in no code. */
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

/** A block as people see it, and where its code begins in that of the region. */
export interface NamedBlock {
  readonly name: string
  readonly text: string
  /** How far the text is ahead of the region's code. */
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
