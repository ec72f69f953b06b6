import type { Prose } from '../text/prose'
import type { Edit, Finding } from '../findings/finding'

/** A lightbulb entry, in the order in which it is shown. */
export interface CodeAction {
  readonly kind: 'fix' | 'ignore' | 'ignore-file' | 'ignore-in-configuration' | 'turn-off' | 'fix-all' | 'docs'
  readonly title: Prose
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
