import type { Prose } from '../text/prose'
import type { Edit, Finding } from '../findings/finding'

/** A lightbulb entry, in the order in which it is shown. */
export interface CodeAction {
  readonly kind: 'fix' | 'ignore' | 'ignore-setting' | 'fix-all' | 'docs'
  readonly title: Prose
  readonly ruleId: string
  readonly preferred: boolean
  /** The finding it belongs to; fix-all has none. */
  readonly finding: Finding | null
  /** Empty for `docs` and `ignore-setting`. */
  readonly edits: readonly Edit[]
  /** Only for `docs`. */
  readonly url?: string
}
