import type { Meaning } from '../../analysis/meaning'
import type { Completion } from './completion'
import type { Writer } from '../../syntax'
import type { Comment, SourceModel } from '../../syntax/model'

/** The text that is being typed, and the means to read what it would be if it were finished. */
export interface Draft {
  readonly model: SourceModel
  readonly writer: Writer
  analyse(text: string): Meaning
}

/** The text that the cursor stands in: the document, or JSON inside a string of it. */
export interface Place {
  readonly text: string
  /** As long as the text, without what only looks like code: the holes of a template. */
  readonly signs: string
  readonly comments: readonly Comment[]
  readonly damaged: boolean
  /** Null where nothing can be typed. */
  readonly offset: number | null
  /** The document with another text in the place of this one. */
  whole(text: string): string
  /** What is offered here, as an edit of the document. */
  outward(completion: Completion): Completion
}

export function documentAt({ model: { text, comments, damaged } }: Draft, offset: number): Place {
  return { text, signs: text, comments, damaged, offset, whole: (other) => other, outward: (completion) => completion }
}
