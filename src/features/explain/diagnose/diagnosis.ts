import type { Datum } from '../../../findings/message'
import { facts, type ClientFailure, type FactId, type Provenance, type ServiceCode } from '../../../knowledge'
import type { Explanation } from '../explanation'
import type { Example } from '../examples'
import type { Suspects } from '../suspects'
import { fact, say } from '../say'

/** What to say about an error, as data; `render` turns it into text. */
export interface Diagnosis {
  readonly kind: Explanation['kind']
  readonly title: Datum
  readonly code: number | null
  readonly httpStatus: number | null
  /** What happened, in one or two sentences. */
  readonly happened: Datum
  /** The one thing to do. */
  readonly action: Datum
  readonly retry: Explanation['retry']
  /** Why, in one sentence. */
  readonly reason: Datum
  /** Most likely first. */
  readonly causes: readonly Datum[]
  /** Further steps, in order. */
  readonly steps: readonly Datum[]
  /** Kling's own message. */
  readonly said: string | null
  readonly requestId: string | null
  /** Parameters in the message, and the value that was refused. */
  readonly parameters: readonly string[]
  readonly value: string | null
  /** For a failure of the client: whether a request reached the server. */
  readonly sent: ClientFailure['sent'] | null
  /** Codes that the response distinguishes, shown as a table. */
  readonly choices?: readonly ServiceCode[]
  readonly example: Example
  readonly notes: readonly Datum[]
  /** Codes that are easily confused with it. */
  readonly related: readonly number[]
  readonly sources: readonly Provenance[]
  /** Where to look for the cause in code. */
  readonly suspects: Suspects
}

/** The fields that most diagnoses leave empty. */
export const plain = {
  code: null,
  httpStatus: null,
  said: null,
  requestId: null,
  parameters: [],
  value: null,
  sent: null,
  steps: [],
  notes: [],
  related: [],
  suspects: [],
} as const

/** The statements of facts, and the facts as sources. */
export function stating(...ids: readonly FactId[]): {
  readonly statements: readonly Datum[]
  readonly sources: readonly Provenance[]
} {
  return { statements: ids.map((id) => fact(facts[id].statement)), sources: ids.map((id) => facts[id]) }
}

/** Why a retry helps or not. */
export function reasonOf(retry: Explanation['retry']): Datum {
  return say('explain.retry-reason', { retry })
}

/** For the permanent codes of HTTP 429. */
export const waitingIsVain: Datum = say('explain.waiting-is-vain')
