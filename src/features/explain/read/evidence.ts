import type { ClientFailure } from '../../../knowledge'
import type { GatewayMatch } from './gateway'

/** A place in the text. */
export interface Place {
  /** 1-based. */
  readonly line: number
  readonly offset: number
}

/** A task that the text mentions. */
export interface TaskEvidence {
  readonly id: string | null
  readonly status: string
  /** Why it failed: null if the text contains no reason, empty if the reason is empty. */
  readonly reason: string | null
}

/** An event that the text reports, with only the data that belongs to it. */
export interface Evidence extends Place {
  /**
   * `answer`: a body, or a code in words; `task`: a task in a body; `status`: an HTTP status alone; `client`: an error
   * of the surrounding code.
   */
  readonly kind: 'answer' | 'task' | 'status' | 'client'
  readonly code: number | null
  readonly httpStatus: number | null
  readonly message: string | null
  readonly task: TaskEvidence | null
  readonly requestId: string | null
  readonly failure: ClientFailure | null
  /** Whether the code is in a body. */
  readonly body: boolean
  /** How certain it is that the event is Kling's: by its form, hardly, or not at all. */
  readonly form: 'kling' | 'unsure' | 'other'
}

/** A URL or path in the text. */
export interface AddressEvidence extends Place {
  readonly method: string | null
  /** Null for a path alone. */
  readonly host: string | null
  readonly path: string
}

/** Everything that was found in a text, in order. */
export interface Reading {
  readonly input: string
  readonly evidence: readonly Evidence[]
  readonly addresses: readonly AddressEvidence[]
  readonly gateway: GatewayMatch | null
  /** Another service, by the form of its response or by its name. */
  readonly otherService: string | null
  /** Whether the text mentions Kling or one of its hosts or paths. */
  readonly showsKling: boolean
  /** The seconds of a Retry-After header. */
  readonly retryAfter: number | null
  /** The intermediate server whose page is in the text. */
  readonly proxy: Proxy | null
  readonly signs: CredentialSigns
  /** Whether the text contains a body or part of one. */
  readonly body: boolean
}

/** A server between the client and Kling, by its name if the text contains it. */
export type Proxy = { readonly name: string } | 'load-balancer' | 'server'

/** What the text shows about the credential that was sent. */
export interface CredentialSigns {
  /** Python bytes, printed into the header. */
  readonly bytes: boolean
  /** A header without the word Bearer. */
  readonly withoutBearer: boolean
  /** `undefined`, `None` or nothing instead of a key. */
  readonly notSet: boolean
}
