import type { Edit, Finding } from '../findings/finding'
import type { Message } from '../findings/message'
import type { FixId } from '../words/en'

/** A lightbulb entry, in the order in which it is shown. */
export interface CodeAction {
  readonly kind: 'fix' | 'ignore' | 'ignore-file' | 'ignore-in-configuration' | 'turn-off' | 'fix-all' | 'docs'
  readonly title: Message
  /** Where it changes the text, if that is out of sight; 1-based. */
  readonly line: number | null
  readonly ruleId: string
  readonly preferred: boolean
  /** The finding it belongs to; fix-all has none. */
  readonly finding: Finding | null
  /** Empty for `docs`, and for what changes the configuration. */
  readonly edits: readonly Edit[]
  /** Where the cursor goes on: an offset in the new text of the only edit. */
  readonly cursor?: number
  /** Only for `docs`. */
  readonly url?: string
}

/** The title of an action that speaks of a rule. */
export function titleFor(id: FixId, ruleId: string, data: Message['data'] = {}): Message {
  return { id, data: { rule: { name: ruleId }, ...data } }
}
