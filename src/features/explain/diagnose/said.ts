import type { Datum } from '../../../findings/message'
import type { Complaint } from '../complaints'
import { say } from '../say'

/** What to say about a complaint. */
export interface Said {
  readonly title: Datum
  readonly happened: Datum
  readonly causes: readonly Datum[]
  readonly action: Datum
  readonly parameters: readonly string[]
}

/** `3 to 10 s`, `at most 10 MB`; null if the message has no bounds. */
export function boundsOf({ min, max, unit }: Complaint): Datum {
  return min === null && max === null ? null : say('explain.bounds', { min, max, unit })
}
