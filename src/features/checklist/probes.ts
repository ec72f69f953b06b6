/** The network's answers to questions that code alone cannot answer. Plain data without secrets. */
export interface Probes {
  /** The host that was queried, with its scheme. */
  readonly host: string
  /** One for each available credential. */
  readonly authentication: readonly AuthenticationProbe[]
  /** Null if there is no credential to query with. */
  readonly credits: CreditsProbe | null
  readonly images: readonly ImageProbe[]
}

/** How a credential is sent: as it is, or as a token signed with access key and secret key. */
export type CredentialUse = 'api-key' | 'token'

export interface AuthenticationProbe {
  readonly use: CredentialUse
  /** `malformed`: it was not sent, because it is invalid in a header. */
  readonly outcome: Outcome | { readonly kind: 'malformed'; readonly defect: Defect }
}

/** Why a credential is invalid in a header. */
export type Defect = 'line-break' | 'quotes' | 'bearer' | 'white-space' | 'characters'

/** The outcome of an API call. */
export type Outcome =
  | {
      readonly kind: 'answer'
      readonly status: number
      /** The service code in the body; null if there is none. */
      readonly code: number | null
      readonly message: string
      readonly requestId: string
      /** How many seconds the local clock is ahead of the server's; null if the response has no date. */
      readonly clockAhead: number | null
    }
  | { readonly kind: 'failure'; readonly reason: 'timeout' | 'cancelled' | 'network'; readonly detail: string }

export interface CreditsProbe {
  /** The outcomes of the calls. After a refusal no further calls are made. */
  readonly outcomes: readonly Outcome[]
  readonly packs: readonly Pack[]
  /** The balance after the last deduction; null if unknown. */
  readonly balance: Balance | null
}

export interface Pack {
  readonly name: string
  /** Kling's own status; see `packStatuses` in the knowledge. */
  readonly status: string
  /** Units. */
  readonly total: number
  readonly remaining: number
  /** Milliseconds; null if unknown. */
  readonly expires: number | null
}

export interface Balance {
  readonly amount: number
  readonly currency: string
  /** The time of the balance, in milliseconds. */
  readonly at: number
}

export interface ImageProbe {
  /** The URL in the code. It is never shown completely, because it may be signed. */
  readonly url: string
  readonly outcome: ImageOutcome
}

export type ImageOutcome =
  /** Not fetched: the host is only reachable from this machine or its network, or the URL is an example. */
  | {
      readonly kind: 'private'
      /** The kind of address, or what the knowledge says about it. */
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
  /** Determined from the first bytes: `png`, `jpg`, `webp`, …; null if they are not a known image format. */
  readonly format: string | null
  readonly contentType: string | null
  /** Bytes; null if the server does not say. */
  readonly size: number | null
  /** Pixels; null if they could not be read. */
  readonly width: number | null
  readonly height: number | null
}
