/** What the network answered to the questions that code cannot answer. Plain data without secrets. */
export interface Probes {
  /** The host that was asked, with its scheme. */
  readonly host: string
  /** One for each credential that is there. */
  readonly authentication: readonly AuthenticationProbe[]
  /** Null where no credential could be used to ask. */
  readonly credits: CreditsProbe | null
  readonly images: readonly ImageProbe[]
}

/** How a credential is sent: as it is, or as a token signed with access key and secret key. */
export type CredentialUse = 'api-key' | 'token'

export interface AuthenticationProbe {
  readonly use: CredentialUse
  /** `malformed`: it was not sent, as no header can hold it. */
  readonly outcome: Outcome | { readonly kind: 'malformed'; readonly defect: Defect }
}

/** What no header can hold of a credential. */
export type Defect = 'line-break' | 'quotes' | 'bearer' | 'white-space' | 'characters'

/** How a call to the API ended. */
export type Outcome =
  | {
      readonly kind: 'answer'
      readonly status: number
      /** The service code of the body; null where it has none. */
      readonly code: number | null
      readonly message: string
      readonly requestId: string
      /** Seconds by which this machine's clock is ahead of the server's; null where the answer has no date. */
      readonly clockAhead: number | null
    }
  | { readonly kind: 'failure'; readonly reason: 'timeout' | 'cancelled' | 'network'; readonly detail: string }

export interface CreditsProbe {
  /** How the calls ended; a later one is not made where an earlier one was refused. */
  readonly outcomes: readonly Outcome[]
  readonly packs: readonly Pack[]
  /** What was left after the last deduction; null where none is known. */
  readonly balance: Balance | null
}

export interface Pack {
  readonly name: string
  /** As the service calls it; see `packStatuses` of the knowledge. */
  readonly status: string
  /** Units. */
  readonly total: number
  readonly remaining: number
  /** Milliseconds; null where it is not said. */
  readonly expires: number | null
}

export interface Balance {
  readonly amount: number
  readonly currency: string
  /** When it was that much, milliseconds. */
  readonly at: number
}

export interface ImageProbe {
  /** As it is written in the code; never shown whole, as it may be signed. */
  readonly url: string
  readonly outcome: ImageOutcome
}

export type ImageOutcome =
  /** Not fetched: it leads to a machine that only this one sees, or to an address made for examples. */
  | {
      readonly kind: 'private'
      /** A kind, or what the knowledge says of it. */
      readonly what: 'private-network' | 'private-name' | 'no-web-address' | { readonly fact: string }
    }
  | { readonly kind: 'example' }
  | {
      readonly kind: 'failure'
      readonly reason: 'timeout' | 'cancelled' | 'network' | 'redirects'
      readonly detail: string
    }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'image'; readonly image: ImageFacts }

export interface ImageFacts {
  /** By its first bytes: `png`, `jpg`, `webp`, …; null where they are of no picture that is known. */
  readonly format: string | null
  readonly contentType: string | null
  /** Bytes; null where the server does not say. */
  readonly size: number | null
  /** Pixels; null where they could not be read. */
  readonly width: number | null
  readonly height: number | null
}
