import type { Span } from '../../findings/finding'
import { blocksIn, innerOffset, type Region } from '../../regions'
import { linesOf, type Lines, type Position } from './lines'

/** A piece of code in a file that people see separately, such as a notebook cell. */
export interface CodeBlock {
  /** `cell 3`. */
  readonly name: string
  readonly text: string
  /** Maps a span of the file to the block; null if it is elsewhere. */
  inner(span: Span): Span | null
}

/** Where people see a place of a file. */
export interface Shown {
  /** The block that contains it; null for the file itself. */
  readonly block: CodeBlock | null
  readonly lines: Lines
  /** Maps a span of the file; null if it is in another block. */
  inner(span: Span): Span | null
}

export function blocksOf(regions: readonly Region[]): readonly CodeBlock[] {
  return regions.flatMap((region) =>
    blocksIn(region).map(({ name, shift, text }) => ({
      name,
      text,
      inner(span) {
        const [from, to] = [innerOffset(region, span.start), innerOffset(region, span.end)]
        if (from === null || to === null || from + shift < 0 || to + shift > text.length) return null
        return { start: from + shift, end: to + shift }
      },
    })),
  )
}

interface Blocks {
  readonly text: string | null
  readonly blocks?: readonly CodeBlock[]
}

/** Finds where a place of a file is shown: in its block, or in the file itself. */
export function shownPlaces({ text, blocks = [] }: Blocks): (span: Span) => Shown {
  const whole: Shown = { block: null, lines: linesOf(text ?? ''), inner: (span) => span }
  const known = new Map<CodeBlock, Shown>()
  return (span) => {
    const block = blocks.find((each) => each.inner(span) !== null)
    if (!block) return whole
    const shown = known.get(block) ?? { block, lines: linesOf(block.text), inner: (each) => block.inner(each) }
    known.set(block, shown)
    return shown
  }
}

/** The place of a finding for people: `cell 3:2:5` in a notebook. */
export function placeWords({ block }: Shown, { line, column }: Position): string {
  return `${block ? `${block.name}:` : ''}${line}:${column}`
}

/** Where an offset is shown, with the name of its block; null for the file itself. */
export function blockPlaces(
  report: Blocks,
): (offset: number) => { readonly line: number; readonly column: number; readonly block: string | null } {
  const placeOf = shownPlaces(report)
  return (offset) => {
    const span = { start: offset, end: offset }
    const { block, lines, inner } = placeOf(span)
    return { ...lines.position((inner(span) ?? span).start), block: block?.name ?? null }
  }
}
