import type { CheckOptions, CodeAction, Finding, Hover, Language, Span, Edit } from './features/types'

/**
 * The whole engine behind one door. Shells know nothing else of syntax, analysis or rules.
 *
 *     const document = openDocument('python')
 *     const checked = document.check(text, options)
 *     checked.findings
 */
export interface KlintDocument {
  /** Checks a text. Keeps the last parse, so checking the next version of the same document is fast. Never throws. */
  check(text: string, options?: CheckOptions): Checked
}

/** The result for one version of a text. Everything on it is computed from that version only. */
export interface Checked {
  readonly text: string
  readonly language: Language
  /** Sorted by place, then rule. Ignore comments and levels are already applied. */
  readonly findings: readonly Finding[]
  /** The lightbulb for a selection, in the conventional order. */
  codeActions(selection: Span): readonly CodeAction[]
  /** Edits of all safe fixes that fit together; with a rule, all its first fixes (review ones too). Repeat until empty. */
  fixAll(ruleId?: string): readonly Edit[]
  hover(offset: number): Hover | null
}

/** True when a text may call Kling. Cheap (no parse): where it is false there is nothing to find. */
export type MentionsKling = (text: string) => boolean
