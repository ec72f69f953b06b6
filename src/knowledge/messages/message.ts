import type { Retry, ServiceCode } from '../errors'
import type { Provenance } from '../sources'

/**
 * A message of Kling, as observed. `pattern` is a regular expression (case-insensitive, linear time) that finds it
 * inside a longer text; named groups capture the parts that vary.
 */
export interface ObservedMessage extends Provenance {
  readonly id: string
  /** As observed or reported. The parts that vary are examples. */
  readonly text: string
  readonly pattern: RegExp
  /** The code it comes with, or null if not recorded. */
  readonly code: ServiceCode | null
  /** `message` of the response, or the reason of a failed task. */
  readonly place: 'message' | 'task'
  /** A heading, without a full stop. */
  readonly title: string
  readonly meaning: string
  /** Most likely first. */
  readonly causes: readonly string[]
  readonly remedy: string
  /** If it differs from that of its code, or from `after-change` for a task. */
  readonly retry?: Retry
  /** Other codes under which it also comes, because they report the same in general. */
  readonly alsoUnder?: readonly ServiceCode[]
  /** The message says that Kling has switched the model off, whatever else its name stands for. */
  readonly switchedOff?: true
  /** The message reports something missing. */
  readonly missing?: true
  /** The parameters concerned. */
  readonly parameters?: readonly string[]
}
