import type { Markdown } from '../../text/prose'

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
