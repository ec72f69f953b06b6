import type { TextPiece } from '../syntax'
import type { Block, RegionPart } from './region'

/** Puts the code of a region together: from what stands in the text around, and from words of ours between. */
export class CodeBuilder {
  readonly parts: RegionPart[] = []
  code = ''

  constructor(
    private readonly block: Block = unnamed,
    private readonly write: RegionPart['write'] = (code) => code,
  ) {}

  /** Adds what stands in the text. */
  add(piece: TextPiece | null, write = this.write, block = this.block): this {
    if (!piece) return this
    this.parts.push({ start: this.code.length, piece, block, write })
    this.code += piece.value
    return this
  }

  /** Adds words of ours. */
  say(words: string): this {
    this.code += words
    return this
  }
}

/** A stretch of a text as it is. */
export function verbatim(text: string, start: number, end: number): TextPiece | null {
  return start < end
    ? { kind: 'piece', span: { start, end }, value: text.slice(start, end), shifts: [[0, start]] }
    : null
}

export const unnamed: Block = { name: null, before: '' }
