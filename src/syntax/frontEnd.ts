import type { Dialect } from './dialect'
import type { Language, SourceModel } from './model'
import type { Edit, Literal, Repair } from './repair'

/** What a language brings: a way to read its text, a way to write changes to it, and what it decides besides. */
export interface FrontEnd {
  readonly languages: readonly Language[]
  /** A reader keeps the last tree, so the next text of the same document is parsed incrementally. */
  createReader(language: Language): Reader
  readonly writer: Writer
  dialect(language: Language): Dialect
}

/** Reads the versions of one document, one after the other. */
export interface Reader {
  /** Never throws; the same text gives the same model whatever was read before. */
  read(text: string): SourceModel
}

/** Carries repairs out as minimal edits. Never throws; an impossible repair gives no edit. */
export interface Writer {
  write(model: SourceModel, repair: Repair): readonly Edit[]
  /** Source code of a literal, in the quote style that prevails in the file. */
  literal(model: SourceModel, literal: Literal): string
  /**
   * The edit that puts its own comment line above the line of `offset`, indented like it, so that the comment
   * speaks of that line; null where no comment can stand there (plain JSON, inside a multi-line string) without a
   * change to what the program does. In JSX children it takes the form of a JSX comment.
   */
  commentAbove(model: SourceModel, offset: number, comment: string): Edit | null
  /** The edit that puts a comment of one line on the line of `offset` itself; null where none can stand there. */
  commentBeside(model: SourceModel, offset: number, comment: string): Edit | null
}
