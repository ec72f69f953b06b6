import type { Markdown } from '../../text/prose'
import type { Locale } from '../../words'

/** The answer of "Kling: Explain Error". Texts are Markdown. */
export interface Explanation {
  /** The language of its sentences. */
  readonly locale: Locale
  /** What the input was taken for. */
  readonly kind:
    'service-code' | 'http-status' | 'response' | 'task-message' | 'client' | 'gateway' | 'symptom' | 'unknown'
  readonly title: string
  /** Service code and HTTP status: as the text gives them, or the status that comes with the code. */
  readonly code: number | null
  readonly httpStatus: number | null
  readonly happened: string
  /** The one thing to do. */
  readonly action: string
  readonly retry:
    | 'never'
    | 'after-change'
    | 'after-backoff'
    | 'new-task'
    | 'once-after-resigning'
    | 'lookup-first'
    | 'not-an-error'
    | 'unknown'
  /** Why, in one sentence. */
  readonly retryReason: string
  /** Likeliest first. */
  readonly causes: readonly string[]
  /** The words of the service or the client, without secrets; null where the text has none. */
  readonly said: string | null
  readonly requestId: string | null
  /** Parameters of the API that the words name, and the value that was refused. */
  readonly parameters: readonly string[]
  readonly value: string | null
  /** Where the client failed: whether a request reached the server. */
  readonly sent: 'no' | 'maybe' | 'answered' | null
  /** All distinct errors of the text, the latest first. */
  readonly errors: readonly ExplainedError[]
  /** What else to do, in order. */
  readonly steps: readonly string[]
  readonly notes: readonly string[]
  readonly example: { readonly title: string; readonly language: string; readonly code: string }
  /** Codes that are easily mistaken for it, or among which `code` decides. */
  readonly related: readonly number[]
  /** Citations with their day. */
  readonly sources: readonly string[]
  /** Rules and questions of the checklist that find its causes in code, likeliest first. */
  readonly suspects: readonly string[]
  /** The whole explanation. */
  readonly markdown: Markdown
}

/** One error that a text has once or several times. */
export interface ExplainedError {
  readonly title: string
  readonly code: number | null
  readonly httpStatus: number | null
  readonly taskId: string | null
  readonly said: string | null
  readonly count: number
  /** The first of its lines, from 1. */
  readonly lines: readonly number[]
  /** It is the one that is explained. */
  readonly chosen: boolean
  /** A later answer accepted what it had refused. */
  readonly overcome: boolean
}
