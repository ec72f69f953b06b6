import type { TextPiece } from '../syntax'
import type { Block, RegionPart } from './region'

/** Builds the code of a region from pieces of the host text and generated code between them. */
export class CodeBuilder {
  readonly parts: RegionPart[] = []
  code = ''

  constructor(
    private readonly block: Block = unnamed,
    private readonly write: RegionPart['write'] = (code) => code,
  ) {}

  /** Adds a piece of the host text. */
  add(piece: TextPiece | null, write = this.write, block = this.block): this {
    if (!piece) return this
    this.parts.push({ start: this.code.length, piece, block, write })
    this.code += piece.value
    return this
  }

  /** Adds generated code. */
  say(words: string): this {
    this.code += words
    return this
  }
}

/** A range of the text without escapes; null if it is empty. */
export function verbatim(text: string, start: number, end: number): TextPiece | null {
  return start < end
    ? { kind: 'piece', span: { start, end }, value: text.slice(start, end), shifts: [[0, start]] }
    : null
}

export const unnamed: Block = { name: null, before: '' }
