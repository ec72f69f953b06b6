import type { Edit } from '../syntax/repair'
import type { Language, Span } from '../syntax/model'
import type { Markdown, Prose } from '../text/prose'

export type { Edit, Language, Span }

/** The languages that Klint reads. VS Code's ids and the engine's names are the same. */
export const languages: readonly Language[] = ['typescript', 'typescriptreact', 'javascript', 'javascriptreact', 'python', 'json', 'jsonc']

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
  /** Rules that say nothing in this file (a glob of the `kling.ignore` setting matched it). */
  readonly ignore?: readonly string[]
  /** The file is one for requests to the official API, as its name says: `*.kling.json`. */
  readonly isRequestFile?: boolean
}

/** One thing that Klint has to say. Plain data; spans are UTF-16 offsets in the checked text. */
export interface Finding {
  /** Without prefix: `int-duration`. Shown as `kling/int-duration`. */
  readonly ruleId: string
  readonly level: Level
  readonly confidence: Confidence
  /** What is wrong, why, what to do. */
  readonly message: Prose
  readonly span: Span
  readonly related: readonly { readonly span: Span; readonly message: Prose }[]
  readonly tags: readonly ('deprecated' | 'unnecessary')[]
  /** The rule's page. */
  readonly docsUrl: string
  /** Ids of the facts that the finding rests on (see `src/knowledge/facts.ts`). */
  readonly facts: readonly string[]
  /** Ready to apply, best first. */
  readonly fixes: readonly Fix[]
}

export interface Fix {
  readonly title: Prose
  /** `safe` fixes are applied on save; `review` ones change behaviour or structure and want a look. */
  readonly safety: 'safe' | 'review'
  /** In document order, never overlapping. */
  readonly edits: readonly Edit[]
}

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

export interface Hover {
  readonly span: Span
  readonly markdown: Markdown
}

/** One entry of the list that opens while a request is being typed. */
export interface Completion {
  /** `parameter`: a key; `value` and `model`: what a key is set to; `item`: an object for a list. */
  readonly kind: 'parameter' | 'value' | 'model' | 'item'
  readonly label: string
  /** A few words beside the label. */
  readonly detail: string
  readonly documentation: Markdown | null
  /** What is replaced: on one line, and the cursor stands in it or at its end. */
  readonly span: Span
  /** Goes in place of the span: TextMate snippet syntax where `isSnippet`, else the text as it is. */
  readonly insertText: string
  readonly isSnippet: boolean
  /** What the text from the start of the span to the cursor is matched with. */
  readonly filterText: string
  /** Sorts the list: best first. */
  readonly sortText: string
  /** A retired value: struck through. */
  readonly deprecated: boolean
  /** What most would take. */
  readonly preselect: boolean
  /** Edits elsewhere that belong to it, such as the comma that the entry above lacks. */
  readonly edits: readonly Edit[]
}

/** What a request costs, by the vendor's list of prices. */
export interface CostHint {
  /** The request. */
  readonly span: Span
  /** Where the hint goes: the end of the request. */
  readonly offset: number
  /** `5 s · pro · no audio · 2.5 units ≈ $0.35`. */
  readonly label: string
  /** How the sum is made up, with source and date. */
  readonly markdown: Markdown
  /** Dotted paths of the parameters that the price rests on. */
  readonly inputs: readonly string[]
  /** What would have to be known to say more; empty where the price is certain. */
  readonly unknown: readonly string[]
}

/** An endpoint whose page "Kling: Show API Reference" can open. */
export interface ReferenceEntry {
  readonly id: string
  readonly title: string
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** In words. */
  readonly generation: string
}

/** The answer of "Kling: Explain Error". */
export interface Explanation {
  /** What the input was taken for. */
  readonly kind: 'service-code' | 'http-status' | 'response' | 'task-message' | 'gateway' | 'unknown'
  readonly title: string
  /** Service code and HTTP status where they are known. */
  readonly code: number | null
  readonly httpStatus: number | null
  readonly retry: 'never' | 'after-backoff' | 'once-after-resigning' | 'lookup-first' | 'not-an-error' | 'unknown'
  /** Parameters of the API that the service's words name. */
  readonly parameters: readonly string[]
  /** The whole explanation: what happened, causes in order, how to fix with code, whether to retry, source and date. */
  readonly markdown: Markdown
}
