import type { Markdown } from '../../text/prose'
import type { Edit, Span } from '../../findings/finding'

/** What opens the list without a word being typed. */
export const completionTriggers = ['"', "'", '`', ':'] as const

/** One entry of the list that opens while a request is being typed. */
export interface Completion {
  /** `parameter`: a key; `value` and `model`: what a key is set to; `item`: an object for a list. */
  readonly kind: 'parameter' | 'value' | 'model' | 'item'
  readonly label: string
  /** A few words beside the label. */
  readonly detail: string
  readonly documentation: Markdown | null
  /** What is replaced: on one line, and the cursor stands in it or at its end. */
  readonly span: Span
  /** Goes in place of the span: TextMate snippet syntax where `isSnippet`, else the text as it is. */
  readonly insertText: string
  readonly isSnippet: boolean
  /** What the text from the start of the span to the cursor is matched with. */
  readonly filterText: string
  /** Sorts the list: best first. */
  readonly sortText: string
  /** A retired value: struck through. */
  readonly deprecated: boolean
  /** What most would take. */
  readonly preselect: boolean
  /** Edits elsewhere that belong to it, such as the comma that the entry above lacks. */
  readonly edits: readonly Edit[]
}
