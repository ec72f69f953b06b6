import type { Edit, Finding } from '../findings/finding'
import type { Message } from '../findings/message'
import type { FixId } from '../words/en'

/** A lightbulb entry. Entries are in display order. */
export interface CodeAction {
  readonly kind: 'fix' | 'ignore' | 'ignore-file' | 'ignore-in-configuration' | 'turn-off' | 'fix-all' | 'docs'
  readonly title: Message
  /** The 1-based line of the change, if it is out of sight. */
  readonly line: number | null
  readonly ruleId: string
  readonly preferred: boolean
  /** The finding that the action is for; null for fix-all. */
  readonly finding: Finding | null
  /** Empty for `docs` and for changes to the configuration. */
  readonly edits: readonly Edit[]
  /** Where to put the cursor: an offset in the new text of the only edit. */
  readonly cursor?: number
  /** Only for `docs`. */
  readonly url?: string
}

/** The title of an action that mentions a rule. */
export function titleFor(id: FixId, ruleId: string, data: Message['data'] = {}): Message {
  return { id, data: { rule: { name: ruleId }, ...data } }
}
