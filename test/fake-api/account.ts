import type { Answer } from './answers'
import { accept, refuse } from './answers'
import { isObject } from './validation'

/** A resource pack, with the service's own keys. */
export interface ResourcePack {
  readonly resource_pack_name: string
  readonly status: 'toBeOnline' | 'online' | 'expired' | 'runOut'
  readonly total_quantity: number
  readonly remaining_quantity: number
  /** Milliseconds. */
  readonly invalid_time: number
}

/** A deduction from the balance. */
export interface Deduction {
  /** Milliseconds, quoted. */
  readonly deduction_time: string
  readonly balance_after_deduction: number
  readonly currency: 'USD' | 'CNY'
}

/** The means of payment of an account. */
export class Account {
  private lastCosts = -Infinity

  constructor(
    readonly packs: readonly ResourcePack[],
    readonly deductions: readonly Deduction[],
  ) {}

  /** Whether the one allowed call per second has been made. */
  isTooFast(now: number): boolean {
    const tooFast = now - this.lastCosts < 1000
    this.lastCosts = now
    return tooFast
  }
}

interface AccountRequest {
  readonly query: URLSearchParams
  readonly body: unknown
}

export function answerAccount(
  page: 'costs' | 'balance',
  { query, body }: AccountRequest,
  account: Account,
  now: number,
): Answer {
  if (account.isTooFast(now)) return refuse(1302, 'too many requests')
  const given = page === 'costs' ? Object.fromEntries(query) : isObject(body) ? body : {}
  const [start, end] = [Number(given.start_time), Number(given.end_time)]
  if (!(start < end)) return refuse(1201, 'start_time must be earlier than end_time')
  if (page === 'costs') return accept({ code: 0, msg: 'SUCCEED', resource_pack_subscribe_infos: account.packs })
  const detail = account.deductions.filter(({ deduction_time: time }) => Number(time) >= start && Number(time) <= end)
  return accept({ result: { detail, count: detail.length }, next_cursor: '', has_more: false })
}
