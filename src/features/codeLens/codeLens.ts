import type { Span } from '../../syntax/model'

/** A line above a request: what it is, and what can be done with it. */
export interface CodeLens {
  /** The request. */
  readonly span: Span
  /** `Image to video · legacy · about 0.35 USD`. */
  readonly title: string
  /** How the price is made up, for who rests on the line; null where there is no price. */
  readonly tooltip: string | null
  readonly does:
    | { readonly kind: 'nothing' }
    /** Opens the page of an endpoint. */
    | { readonly kind: 'reference'; readonly endpointId: string }
    /** Copies a command for a shell. */
    | { readonly kind: 'copy'; readonly text: string }
}
