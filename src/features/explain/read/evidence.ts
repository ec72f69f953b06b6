import type { ClientFailure } from '../../../knowledge'
import type { GatewayMatch } from './gateway'

/** Where something stands in the text. */
export interface Place {
  /** 1-based. */
  readonly line: number
  readonly offset: number
}

/** A task of which the text speaks. */
export interface TaskEvidence {
  readonly id: string | null
  readonly status: string
  /** Why it failed: null where no reason is in the text, empty where it is there and says nothing. */
  readonly reason: string | null
}

/** One thing that the text shows to have happened, with what belongs to it and to nothing else. */
export interface Evidence extends Place {
  /** `answer`: a body, or a code in words; `task`: a task in a body; `status`: an HTTP status alone; `client`: an error of the code around. */
  readonly kind: 'answer' | 'task' | 'status' | 'client'
  readonly code: number | null
  readonly httpStatus: number | null
  readonly message: string | null
  readonly task: TaskEvidence | null
  readonly requestId: string | null
  readonly failure: ClientFailure | null
  /** The code stands in a body. */
  readonly body: boolean
  /** How surely it is Kling's: by its form, hardly, or not at all. */
  readonly form: 'kling' | 'unsure' | 'other'
}

/** An address in the text. */
export interface AddressEvidence extends Place {
  readonly method: string | null
  /** Null for a path alone. */
  readonly host: string | null
  readonly path: string
}

/** Everything that was found in a text, in its order. */
export interface Reading {
  readonly input: string
  readonly evidence: readonly Evidence[]
  readonly addresses: readonly AddressEvidence[]
  readonly gateway: GatewayMatch | null
  /** Another service, by the form of its answer or by its name. */
  readonly otherService: string | null
  /** The text names Kling, one of its hosts or paths. */
  readonly showsKling: boolean
  /** Seconds of a Retry-After header. */
  readonly retryAfter: number | null
  /** The server in between whose page is in the text. */
  readonly proxy: Proxy | null
  readonly signs: CredentialSigns
  /** A body, or a part of one, is in the text. */
  readonly body: boolean
}

/** A server between the client and Kling, by its name where the text has it. */
export type Proxy = { readonly name: string } | 'load-balancer' | 'server'

/** What the text shows of the credential that was sent. */
export interface CredentialSigns {
  /** Python's bytes, printed into the header. */
  readonly bytes: boolean
  /** A header without the word Bearer. */
  readonly withoutBearer: boolean
  /** undefined, None or nothing in place of a key. */
  readonly notSet: boolean
}
