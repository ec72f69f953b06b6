import type { Markdown } from '../../text/prose'
import type { Edit, Span } from '../../findings/finding'

/** Characters that open the list before a word is typed. */
export const completionTriggers = ['"', "'", '`', ':'] as const

/** An entry of the completion list for a request. */
export interface Completion {
  /** `parameter`: a key; `value` and `model`: the value of a key; `item`: an object for a list. */
  readonly kind: 'parameter' | 'value' | 'model' | 'item'
  readonly label: string
  /** A short text beside the label. */
  readonly detail: string
  readonly documentation: Markdown | null
  /** The range to replace: on one line, with the cursor inside or at its end. */
  readonly span: Span
  /** The replacement: a TextMate snippet if `isSnippet`, else plain text. */
  readonly insertText: string
  readonly isSnippet: boolean
  /** What the text from the start of the span to the cursor is matched against. */
  readonly filterText: string
  /** The sort key: best first. */
  readonly sortText: string
  /** A retired value, shown struck through. */
  readonly deprecated: boolean
  /** The most likely choice. */
  readonly preselect: boolean
  /** Additional edits elsewhere, such as the missing comma after the entry above. */
  readonly edits: readonly Edit[]
}
