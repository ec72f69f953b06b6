import type { Meaning } from '../analysis/meaning'
import type { FactId } from '../knowledge'
import type { Span } from '../syntax/model'
import type { Repair } from '../syntax/repair'
import type { Confidence, Level } from './finding'
import type { Message, Statement } from './message'

/** A rule: its metadata (from which settings, docs and schema are generated) and its check. */
export interface Rule<Id extends string = string> {
  readonly id: Id
  /** One line for lists and settings. Markdown. */
  readonly summary: string
  /** The level users see unless they set another; a report may be quieter. */
  readonly level: Level
  /** Whether a first fix of this rule may be applied on save. */
  readonly fixable: 'safe' | 'review' | 'no'
  readonly facts: readonly FactId[]
  /** Rules, by their ids, of which no fix may bring an error: another model may not go with what else is in the request. */
  readonly bringsNo?: readonly string[]
  check(meaning: Meaning, report: (finding: Report) => void): void
}

/** What a rule says; the runner adds what follows from metadata. */
export interface Report {
  readonly at: Span
  readonly message: Statement
  /** Quieter or louder than the rule's own level where certainty differs. */
  readonly level?: Level
  readonly confidence: Confidence
  readonly related?: readonly { readonly span: Span; readonly message: Message }[]
  readonly tags?: readonly ('deprecated' | 'unnecessary')[]
  /** A function where they take time to find: most findings are only shown. */
  readonly fixes?: readonly FixPlan[] | (() => readonly FixPlan[])
}

/** A fix in terms of meaning; the language's writer turns it into edits. */
export interface FixPlan {
  readonly title: Message
  readonly safety: 'safe' | 'review'
  readonly repairs: readonly Repair[]
}
