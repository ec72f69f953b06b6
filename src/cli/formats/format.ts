import type { Words } from '../../words'
import type { Io, Output } from '../io'
import type { FileReport } from '../report'
import type { TerminalText } from '../terminal'

/** What a format knows apart from the reports. */
export interface FormatContext {
  readonly io: Io
  /** What findings are told in. */
  readonly words: Words
  /** Where the text will be written. */
  readonly output: Output
  readonly maxWarnings: number
  /** Whether something could not be read or written; stderr says what. */
  readonly failed: boolean
}

/** Renders the reports of all checked files; the text ends in a line break. */
export type Formatter = (reports: readonly FileReport[], context: FormatContext) => TerminalText
