import type { Words } from '../../words'
import type { Io, Output } from '../io'
import type { FileReport } from '../report'
import type { TerminalText } from '../terminal'

/** What a format needs besides the reports. */
export interface FormatContext {
  readonly io: Io
  /** The language of the report. */
  readonly words: Words
  /** Where the text will be written. */
  readonly output: Output
  readonly maxWarnings: number
  /** Whether `--fix` was given. The report then does not suggest it. */
  readonly fixes: boolean
  /** Whether something could not be read or written; stderr says what. */
  readonly failed: boolean
}

/** Renders the reports of all checked files. The text ends with a line break. */
export type Formatter = (reports: readonly FileReport[], context: FormatContext) => TerminalText
