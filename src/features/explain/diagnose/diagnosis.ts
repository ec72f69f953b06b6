import { facts, type ClientFailure, type FactId, type Provenance, type ServiceCode } from '../../../knowledge'
import type { Explanation } from '../explanation'
import type { Example } from '../examples'
import type { Suspects } from '../suspects'

/** What is said about an error; rendered by `render`. Texts are Markdown. */
export interface Diagnosis {
  readonly kind: Explanation['kind']
  readonly title: string
  readonly code: number | null
  readonly httpStatus: number | null
  /** What happened, in one sentence or two. */
  readonly happened: string
  /** The one thing to do. */
  readonly action: string
  readonly retry: Explanation['retry']
  /** Why, in one sentence. */
  readonly reason: string
  /** Likeliest first. */
  readonly causes: readonly string[]
  /** What else to do, in order. */
  readonly steps?: readonly string[]
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
  readonly notes?: readonly string[]
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
  related: [],
  suspects: [],
} as const

/** The statement of a fact, and the fact as a source. */
export function stating(...ids: readonly FactId[]): { statements: readonly string[]; sources: readonly Provenance[] } {
  return { statements: ids.map((id) => facts[id].statement), sources: ids.map((id) => facts[id]) }
}

/** Why a retry helps or not. */
export const reasons: Readonly<Record<Explanation['retry'], string>> = {
  never: 'The same request fails again.',
  'after-change': 'Not unchanged: the same input fails the same way.',
  'after-backoff': 'Wait, twice as long each time, and stop after some attempts.',
  'new-task': 'A fault of the service ended it: create the same task again, unchanged.',
  'once-after-resigning': 'With a newly signed token. If that fails too, check the clock and the claims.',
  'lookup-first':
    'A create may have been carried out: look the task up by its `external_task_id` first. A query can be repeated.',
  'not-an-error': 'This is not an error.',
  unknown: '`code` in the body of the answer decides.',
}
