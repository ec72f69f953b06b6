import type { Datum } from '../../../findings/message'
import { facts, type ClientFailure, type FactId, type Provenance, type ServiceCode } from '../../../knowledge'
import type { Explanation } from '../explanation'
import type { Example } from '../examples'
import type { Suspects } from '../suspects'
import { fact, say } from '../say'

/** What is said about an error, as data; put into words by `render`. */
export interface Diagnosis {
  readonly kind: Explanation['kind']
  readonly title: Datum
  readonly code: number | null
  readonly httpStatus: number | null
  /** What happened, in one sentence or two. */
  readonly happened: Datum
  /** The one thing to do. */
  readonly action: Datum
  readonly retry: Explanation['retry']
  /** Why, in one sentence. */
  readonly reason: Datum
  /** Likeliest first. */
  readonly causes: readonly Datum[]
  /** What else to do, in order. */
  readonly steps: readonly Datum[]
  /** The words of the service. */
  readonly said: string | null
  readonly requestId: string | null
  /** Parameters that the words name, and the value that was refused. */
  readonly parameters: readonly string[]
  readonly value: string | null
  /** Whether a request reached the server, where the client failed. */
  readonly sent: ClientFailure['sent'] | null
  /** Codes among which the answer decides, shown as a table. */
  readonly choices?: readonly ServiceCode[]
  readonly example: Example
  readonly notes: readonly Datum[]
  /** Neighbours that are easily mistaken for it. */
  readonly related: readonly number[]
  readonly sources: readonly Provenance[]
  /** Where in code to look for it. */
  readonly suspects: Suspects
}

/** What most diagnoses leave empty. */
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

/** The statement of a fact, and the fact as a source. */
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

/** Of the codes of HTTP 429 that stay. */
export const waitingIsVain: Datum = say('explain.waiting-is-vain')
