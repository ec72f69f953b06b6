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
  /** The default level; a report may have a lower one. */
  readonly level: Level
  /** Whether the first fix may be applied on save. */
  readonly fixable: 'safe' | 'review' | 'no'
  readonly facts: readonly FactId[]
  /** Ids of rules for which a fix may introduce no error: for example, another model must fit the rest of the request. */
  readonly bringsNo?: readonly string[]
  check(meaning: Meaning, report: (finding: Report) => void): void
}

/** What a rule reports; the runner adds what follows from metadata. */
export interface Report {
  readonly at: Span
  readonly message: Statement
  /** Overrides the rule's level, if the certainty differs. */
  readonly level?: Level
  readonly confidence: Confidence
  readonly related?: readonly { readonly span: Span; readonly message: Message }[]
  readonly tags?: readonly ('deprecated' | 'unnecessary')[]
  /** A function if they are expensive, because most findings are only shown. */
  readonly fixes?: readonly FixPlan[] | (() => readonly FixPlan[])
}

/** A fix in terms of the model; the language's writer turns it into edits. A plan that changes nothing is not offered. */
export interface FixPlan {
  readonly title: Message
  readonly safety: 'safe' | 'review'
  readonly repairs: readonly Repair[]
}
