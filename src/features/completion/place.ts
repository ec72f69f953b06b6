import type { Meaning } from '../../analysis/meaning'
import type { Completion } from './completion'
import type { Writer } from '../../syntax'
import type { Comment, SourceModel } from '../../syntax/model'

/** The text being edited, and what is needed to analyze completed versions of it. */
export interface Draft {
  readonly model: SourceModel
  readonly writer: Writer
  analyse(text: string): Meaning
}

/** The text that contains the cursor: the document, or JSON inside one of its strings. */
export interface Place {
  readonly text: string
  /** The text with template holes blanked, which only look like code. Has the same length. */
  readonly signs: string
  readonly comments: readonly Comment[]
  readonly damaged: boolean
  /** Null if nothing can be completed there. */
  readonly offset: number | null
  /** The document with this text replaced. */
  whole(text: string): string
  /** Maps a completion for this text to the document. */
  outward(completion: Completion): Completion
}

export function documentAt({ model: { text, comments, damaged } }: Draft, offset: number): Place {
  return { text, signs: text, comments, damaged, offset, whole: (other) => other, outward: (completion) => completion }
}
