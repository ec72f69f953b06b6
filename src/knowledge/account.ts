import type { Provenance } from './sources'

/** A resource pack's status in the response of `GET /account/costs`. */
interface PackStatus {
  readonly value: string
  /** Whether tasks can be paid from it now. */
  readonly usable: boolean
  readonly meaning: string
}

export const packStatuses = [
  { value: 'online', usable: true, meaning: 'in effect' },
  { value: 'toBeOnline', usable: false, meaning: 'not yet in effect' },
  { value: 'expired', usable: false, meaning: 'expired' },
  { value: 'runOut', usable: false, meaning: 'used up' },
] as const satisfies readonly PackStatus[]

export const accountUsage = {
  /** By how many hours the remaining quantity of a pack may be delayed. */
  packDelay: 12,
  source: 'accountUsage',
} as const satisfies Provenance & Record<string, unknown>
