import type { Markdown } from '../../text/prose'
import type { Span } from '../../syntax/model'

/** What a hover shows for a span of the text. */
export interface Hover {
  readonly span: Span
  readonly markdown: Markdown
}
