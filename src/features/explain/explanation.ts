import type { Markdown } from '../../text/prose'
import type { Locale } from '../../words'

/** The result of "Kling: Explain Error". Texts are Markdown. */
export interface Explanation {
  /** The language of the sentences. */
  readonly locale: Locale
  /** What the input was recognized as. */
  readonly kind:
    'service-code' | 'http-status' | 'response' | 'task-message' | 'client' | 'gateway' | 'symptom' | 'unknown'
  readonly title: string
  /** The service code and HTTP status in the text, or the status that belongs to the code. */
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
  /** Most likely first. */
  readonly causes: readonly string[]
  /** The message of Kling or the client, without secrets; null if there is none. */
  readonly said: string | null
  readonly requestId: string | null
  /** API parameters in the message, and the value that was refused. */
  readonly parameters: readonly string[]
  readonly value: string | null
  /** For a failure of the client: whether a request reached the server. */
  readonly sent: 'no' | 'maybe' | 'answered' | null
  /** All distinct errors in the text, latest first. */
  readonly errors: readonly ExplainedError[]
  /** Further steps, in order. */
  readonly steps: readonly string[]
  readonly notes: readonly string[]
  readonly example: { readonly title: string; readonly language: string; readonly code: string }
  /** Codes that are easily confused with it, or that the response distinguishes. */
  readonly related: readonly number[]
  /** Citations with their dates. */
  readonly sources: readonly string[]
  /** Rules and checklist questions that find its causes in code, most likely first. */
  readonly suspects: readonly string[]
  /** The complete explanation. */
  readonly markdown: Markdown
}

/** An error that occurs in a text once or several times. */
export interface ExplainedError {
  readonly title: string
  readonly code: number | null
  readonly httpStatus: number | null
  readonly taskId: string | null
  readonly said: string | null
  readonly count: number
  /** The first few lines on which it occurs, 1-based. */
  readonly lines: readonly number[]
  /** Whether this is the error that is explained. */
  readonly chosen: boolean
  /** Whether a later response accepted what it refused. */
  readonly overcome: boolean
}
