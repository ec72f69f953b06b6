import type { Dialect } from './dialect'
import type { Language, SourceModel, Span } from './model'
import type { Edit, Literal, Repair } from './repair'
import { atOnce, type Steps } from './parsing/steps'

/** The support for a language: a reader, a writer and its dialect. */
export interface FrontEnd {
  readonly languages: readonly Language[]
  /** Creates a reader that keeps the last tree, so that the next text of the same document is parsed incrementally. */
  createReader(language: Language): Reader
  readonly writer: Writer
  dialect(language: Language): Dialect
}

/** Reads successive versions of one document. */
export interface Reader {
  /** Never throws. The same text gives the same model, whatever was read before. */
  read(text: string): SourceModel
  /** The same in steps. */
  readInSteps(text: string): Steps<SourceModel>
  /**
   * Reads only a part of a text, as if nothing else were in it. Offsets are those of the text. Null if the part cannot be
   * read by itself.
   */
  readPart(text: string, part: Part): SourceModel | null
}

/** A part of a text: steps of the module, or a member of a class, which is read as a class with one member. */
export interface Part extends Span {
  readonly isMember: boolean
}

/** A reader that can pause while it reads. */
export function readerOf(
  readInSteps: (text: string) => Steps<SourceModel>,
  readPart: Reader['readPart'] = () => null,
): Reader {
  return { readInSteps, read: (text) => atOnce(readInSteps(text)), readPart }
}

/** Turns repairs into minimal edits. Never throws; an impossible repair gives no edit. */
export interface Writer {
  write(model: SourceModel, repair: Repair): readonly Edit[]
  /** Source code of a literal, in the quote style that prevails in the file. */
  literal(model: SourceModel, literal: Literal): string
  /**
   * The edit that inserts a comment line above the line of `offset`, with the same indentation. Null if a comment there
   * is impossible (plain JSON) or would change what the program does (inside a multi-line string). Among JSX children
   * it is a JSX comment.
   */
  commentAbove(model: SourceModel, offset: number, comment: string): Edit | null
  /** The edit that adds a one-line comment to the line of `offset`; null if no comment can be there. */
  commentBeside(model: SourceModel, offset: number, comment: string): Edit | null
}
