import type { Retry, ServiceCode } from '../errors'
import type { Provenance } from '../sources'

/**
 * A text of the service that was seen in the wild. `pattern` is a regular expression (case-insensitive, linear time)
 * that recognises it inside a longer text; named groups hold the parts that vary.
 */
export interface ObservedMessage extends Provenance {
  readonly id: string
  /** As it was seen, or as reported in short; the parts that vary are examples. */
  readonly text: string
  readonly pattern: RegExp
  /** Where it comes: `message` of the envelope with this code, or the reason of a failed task. Null: code not recorded. */
  readonly code: ServiceCode | null
  readonly place: 'message' | 'task'
  /** What happened, in a few words without a full stop. */
  readonly title: string
  readonly meaning: string
  /** Likeliest first. */
  readonly causes: readonly string[]
  readonly remedy: string
  /** Where it differs from what its code says, or from `after-change` for a task. */
  readonly retry?: Retry
  /** It says that something is missing. */
  readonly missing?: true
  /** Parameters that it speaks of. */
  readonly parameters?: readonly string[]
}
