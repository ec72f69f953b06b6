import type { Level } from '../../findings/finding'
import type { Markdown } from '../markdown'
import type { QuestionId } from './questions'

/** The answers to all questions. Plain data without secrets. */
export interface ChecklistReport {
  /** Seven, in order. */
  readonly answers: readonly Answer[]
  /** The number of files, and of requests to the official API in them. */
  readonly files: number
  readonly requests: number
  /** The host that received a credential; null if none was sent. */
  readonly host: string | null
  /** The number of images that were requested. */
  readonly images: number
  /** The number of findings that concern none of the questions. */
  readonly otherFindings: number
}

/** `doubtful`: there are warnings but no errors. `not-applicable`: the code does not do what the question is about. */
export type Verdict = 'yes' | 'no' | 'doubtful' | 'unanswered' | 'not-applicable'

export interface Answer {
  readonly question: QuestionId
  readonly title: string
  readonly verdict: Verdict
  /** What the verdict is based on. */
  readonly statements: readonly Markdown[]
  /** Problems (an error makes the verdict no, a warning makes it doubtful) and notes. */
  readonly problems: readonly Problem[]
  /** What is needed for an answer or a more complete one. */
  readonly needs: readonly Markdown[]
}

export interface Problem {
  readonly level: Level
  readonly error: Markdown
  /** Empty if unknown. */
  readonly cause: Markdown
  /** What to do, in order. */
  readonly repairs: readonly Markdown[]
  /** The first few places in the code. */
  readonly places: readonly CodePlace[]
  /** The number of all places. */
  readonly placeCount: number
  /** A page with details. */
  readonly url: string | null
}

export interface CodePlace {
  /** The path as it was given. */
  readonly path: string
  /** 1-based; columns count UTF-16 units. */
  readonly line: number
  readonly column: number
  /** The line without secrets; null if it is too long to show. */
  readonly code: string | null
}

export function isFault({ level }: Pick<Problem, 'level'>): boolean {
  return level === 'error' || level === 'warning'
}
