import type { Additions } from '../analysis/meaning'
import type { Edit } from '../syntax/repair'
import type { Language, Span } from '../syntax/model'
import type { Message, Statement } from './message'

export type { Edit, Language, Span }

/** The levels of findings, highest first. */
export const levels = ['error', 'warning', 'info', 'hint'] as const
export type Level = (typeof levels)[number]
/** The levels a user may set for a rule. */
export type LevelSetting = Level | 'off'

/** How certain the finding is. */
export type Confidence = 'certain' | 'likely' | 'possible'

/** The settings of one check. Rule ids have no `kling/` prefix. */
export interface CheckOptions {
  /** Levels by rule; other rules keep their default level. */
  readonly levels?: Readonly<Record<string, LevelSetting>>
  /** Rules to ignore in this file, by configuration or setting; `*` is every rule. */
  readonly ignore?: readonly string[]
  /** The file's name says that it contains requests to the official API: `*.kling.json`. */
  readonly isRequestFile?: boolean
  /** Known findings, which are not reported. */
  readonly baseline?: readonly KnownFinding[]
  /** The project's additions to the knowledge of the API. */
  readonly additions?: Additions
  /** The caller reports every finding with its fixes, so all fixes are tried at once. Changes no result. */
  readonly wantsAllFixes?: boolean
}

/**
 * A known finding that is not reported. It is recognized by its rule and its code, wherever that
 * moves: by a digest of its line, and one of the surrounding lines, which distinguishes equal lines.
 */
export interface KnownFinding {
  readonly rule: string
  readonly line: string
  readonly around: string
}

/** A finding. Plain data; spans are UTF-16 offsets in the checked text. */
export interface Finding {
  /** Without prefix: `int-duration`. Shown as `kling/int-duration`. */
  readonly ruleId: string
  readonly level: Level
  readonly confidence: Confidence
  /** What is wrong, why, and what to do; `src/words` renders it. */
  readonly message: Statement
  readonly span: Span
  readonly related: readonly Related[]
  readonly tags: readonly ('deprecated' | 'unnecessary')[]
  /** The rule's page. */
  readonly docsUrl: string
  /** Ids of the facts that the finding rests on (see `src/knowledge/facts.ts`). */
  readonly facts: readonly string[]
  /** Ready to apply, best first. */
  readonly fixes: readonly Fix[]
}

/** A related location of a finding. */
export interface Related {
  /** The file of the project that contains it, if not the checked text. */
  readonly file: OtherFile | null
  /** In the text of that file. */
  readonly span: Span
  readonly message: Message
}

export interface OtherFile {
  /** Relative to the root of the project, with `/`; shells convert it for display. */
  readonly path: string
  readonly text: string
}

export interface Fix {
  readonly title: Message
  /** `safe` fixes may be applied on save; `review` fixes change behavior or structure and must be checked. */
  readonly safety: 'safe' | 'review'
  /** In document order, never overlapping. */
  readonly edits: readonly Edit[]
}
