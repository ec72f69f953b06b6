import type { ServiceCode } from '../../knowledge'
import type { Level } from '../../findings/finding'
import type { Markdown } from '../markdown'
import type { DecodedToken } from './decode'
import type { TokenFault } from './problems'

export type CredentialKind = 'nothing' | 'token' | 'api-key' | 'unknown'

/** A problem of a token. Texts are Markdown and repeat nothing of the token except times. */
export interface TokenProblem {
  readonly level: Level
  /** The code with which the server answers; null if it is not known to refuse the token. */
  readonly code: ServiceCode | null
  readonly error: Markdown
  readonly repair: Markdown
}

/** What can be said about a credential without sending it. */
export interface Inspection {
  readonly kind: CredentialKind
  /**
   * What the server would answer on a `/v1` path: the codes of the problems, or 0 if there are none. Only the server
   * knows whether the signature is right or a key exists.
   */
  readonly codes: readonly ServiceCode[]
  readonly problems: readonly TokenProblem[]
  /** `exp` of the token, in seconds since 1970 if it is right; null if it is not a number. */
  readonly expires: number | null
  /**
   * The whole answer. It contains neither the credential nor its parts, except for the last characters of the access
   * key.
   */
  readonly markdown: Markdown
}

/** The input of `renderInspection`. */
export interface Inspected extends Omit<Inspection, 'markdown' | 'expires' | 'problems'> {
  readonly problems: readonly TokenFault[]
  readonly token: DecodedToken | null
  /** Seconds. */
  readonly now: number
}
