import type { Span } from '../../syntax/model'

/** A line above a request that says what it is, with actions for it. */
export interface CodeLens {
  /** The span of the request. */
  readonly span: Span
  /** `Image to video · legacy · about 0.35 USD`. */
  readonly title: string
  /** How the price is calculated, as a tooltip; null if there is no price. */
  readonly tooltip: string | null
  readonly does:
    | { readonly kind: 'nothing' }
    /** Opens an endpoint's reference page. */
    | { readonly kind: 'reference'; readonly endpointId: string }
    /** Copies a shell command. */
    | { readonly kind: 'copy'; readonly text: string }
}
