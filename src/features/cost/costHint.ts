import type { Markdown } from '../../text/prose'
import type { Span } from '../../syntax/model'

/** The price of a request according to Kling's price list. */
export interface CostHint {
  /** The span of the request. */
  readonly span: Span
  /** The offset of the hint: the end of the request. */
  readonly offset: number
  /** `5 s · pro · no audio · 2.5 units ≈ $0.35`. */
  readonly label: string
  /** `about 0.35 USD`. */
  readonly price: string
  /** How the price is calculated, with source and date. */
  readonly markdown: Markdown
  /** Dotted paths of the parameters that affect the price. */
  readonly inputs: readonly string[]
  /** What would have to be known for an exact price; empty if the price is certain. */
  readonly unknown: readonly string[]
}
