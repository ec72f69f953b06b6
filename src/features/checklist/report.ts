import type { Level } from '../../findings/finding'
import type { Markdown } from '../markdown'
import type { QuestionId } from './questions'

/** The answers to all questions. Plain data; holds no secret. */
export interface ChecklistReport {
  /** Seven, in order. */
  readonly answers: readonly Answer[]
  /** Files that were read, and requests to the official API in them. */
  readonly files: number
  readonly requests: number
  /** The host that got a credential; null where none was sent. */
  readonly host: string | null
  /** Images that were asked for. */
  readonly images: number
  /** Findings of rules that answer none of the questions. */
  readonly otherFindings: number
}

/** `doubtful`: there are warnings, and no errors. `not-applicable`: the code does nothing that the question is about. */
export type Verdict = 'yes' | 'no' | 'doubtful' | 'unanswered' | 'not-applicable'

export interface Answer {
  readonly question: QuestionId
  readonly title: string
  readonly verdict: Verdict
  /** What the verdict rests on. */
  readonly statements: readonly Markdown[]
  /** What is wrong (with an error the verdict is no, with a warning doubtful) or worth knowing. */
  readonly problems: readonly Problem[]
  /** What is needed for an answer, or for a fuller one. */
  readonly needs: readonly Markdown[]
}

export interface Problem {
  readonly level: Level
  readonly error: Markdown
  /** Empty where it is not known. */
  readonly cause: Markdown
  /** What to do, in order. */
  readonly repairs: readonly Markdown[]
  /** Where it is in the code; the first few of them. */
  readonly places: readonly CodePlace[]
  /** How many places there are in all. */
  readonly placeCount: number
  /** A page with more. */
  readonly url: string | null
}

export interface CodePlace {
  /** As it was given. */
  readonly path: string
  /** 1-based; columns count UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The line without secrets; null where it is too long to be read. */
  readonly code: string | null
}

export function isFault({ level }: Pick<Problem, 'level'>): boolean {
  return level === 'error' || level === 'warning'
}
