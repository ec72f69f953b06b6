import type { Additions } from '../analysis/meaning'
import type { Edit } from '../syntax/repair'
import type { Language, Span } from '../syntax/model'
import type { Message, Statement } from './message'

export type { Edit, Language, Span }

/** How loudly a finding is said. The order is from loud to quiet. */
export const levels = ['error', 'warning', 'info', 'hint'] as const
export type Level = (typeof levels)[number]
/** What a user may set for a rule. */
export type LevelSetting = Level | 'off'

/** How sure Klint is that the finding is true. */
export type Confidence = 'certain' | 'likely' | 'possible'

/** Settings of one check. Rule ids are without the `kling/` prefix. */
export interface CheckOptions {
  /** Level per rule; a rule that is not named keeps its own level. */
  readonly levels?: Readonly<Record<string, LevelSetting>>
  /** Rules that say nothing in this file (the configuration or a setting says so); `*` is every rule. */
  readonly ignore?: readonly string[]
  /** The file is one for requests to the official API, as its name says: `*.kling.json`. */
  readonly isRequestFile?: boolean
  /** Old findings, which are not reported. */
  readonly baseline?: readonly KnownFinding[]
  /** What the project adds to what is known of the API. */
  readonly additions?: Additions
  /** The caller reports every finding with its fixes, so all fixes are tried at once. Changes no result. */
  readonly wantsAllFixes?: boolean
}

/**
 * An old finding that is not reported any more. It is known by its rule and the code that it speaks of, wherever that
 * moves to: by a digest of its line, and one of the lines around, which tells equal lines apart.
 */
export interface KnownFinding {
  readonly rule: string
  readonly line: string
  readonly around: string
}

/** One thing that Klint has to say. Plain data; spans are UTF-16 offsets in the checked text. */
export interface Finding {
  /** Without prefix: `int-duration`. Shown as `kling/int-duration`. */
  readonly ruleId: string
  readonly level: Level
  readonly confidence: Confidence
  /** What is wrong, why, what to do; `src/words` has the words. */
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

/** Another place that belongs to a finding. */
export interface Related {
  /** The file of the project that it stands in, where that is another one than the checked text. */
  readonly file: OtherFile | null
  /** In the text of that file. */
  readonly span: Span
  readonly message: Message
}

export interface OtherFile {
  /** From the root of the project, with `/`; shells make of it what their users call the file. */
  readonly path: string
  readonly text: string
}

export interface Fix {
  readonly title: Message
  /** `safe` fixes are applied on save; `review` ones change behaviour or structure and want a look. */
  readonly safety: 'safe' | 'review'
  /** In document order, never overlapping. */
  readonly edits: readonly Edit[]
}
