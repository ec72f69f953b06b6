import type { ServiceCode } from '../../knowledge'
import type { Level } from '../../findings/finding'
import type { Markdown } from '../markdown'
import type { DecodedToken } from './decode'
import type { TokenFault } from './problems'

export type CredentialKind = 'nothing' | 'token' | 'api-key' | 'unknown'

/** Something that is wrong with a token. Texts are Markdown and repeat nothing of it but times. */
export interface TokenProblem {
  readonly level: Level
  /** What the server answers to it; null where it is not known to mind. */
  readonly code: ServiceCode | null
  readonly error: Markdown
  readonly repair: Markdown
}

/** What can be said of a credential without sending it. */
export interface Inspection {
  readonly kind: CredentialKind
  /**
   * What the server would answer on a `/v1` path: the codes that its faults earn, or 0 where none is seen. Whether the
   * signature is right, or a key is known, only the server can say.
   */
  readonly codes: readonly ServiceCode[]
  readonly problems: readonly TokenProblem[]
  /** `exp` of a token as it stands there: seconds since 1970, where it is right. Null where it is no number. */
  readonly expires: number | null
  /** The whole answer. Holds neither the credential nor its parts; of the access key the last characters at most. */
  readonly markdown: Markdown
}

/** What `renderInspection` needs beside the inspection. */
export interface Inspected extends Omit<Inspection, 'markdown' | 'expires' | 'problems'> {
  readonly problems: readonly TokenFault[]
  readonly token: DecodedToken | null
  /** Seconds. */
  readonly now: number
}
