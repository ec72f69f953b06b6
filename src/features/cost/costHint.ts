import type { Markdown } from '../../text/prose'
import type { Span } from '../../syntax/model'

/** What a request costs, by the vendor's list of prices. */
export interface CostHint {
  /** The request. */
  readonly span: Span
  /** Where the hint goes: the end of the request. */
  readonly offset: number
  /** `5 s · pro · no audio · 2.5 units ≈ $0.35`. */
  readonly label: string
  /** `about 0.35 USD`. */
  readonly price: string
  /** How the sum is made up, with source and date. */
  readonly markdown: Markdown
  /** Dotted paths of the parameters that the price rests on. */
  readonly inputs: readonly string[]
  /** What would have to be known to say more; empty where the price is certain. */
  readonly unknown: readonly string[]
}
