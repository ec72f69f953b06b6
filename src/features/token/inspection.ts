import type { ServiceCode } from '../../knowledge'
import type { Markdown } from '../markdown'
import type { DecodedToken } from './decode'
import type { TokenProblem } from './problems'

export type CredentialKind = 'nothing' | 'token' | 'api-key' | 'unknown'

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
export interface Inspected extends Omit<Inspection, 'markdown' | 'expires'> {
  readonly token: DecodedToken | null
  /** Seconds. */
  readonly now: number
}
