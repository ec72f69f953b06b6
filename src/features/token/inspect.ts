import { apiKey, type ServiceCode } from '../../knowledge'
import type { Markdown } from '../markdown'
import { clean } from './clean'
import { decodeToken, type DecodedToken } from './decode'
import { problemsOfOther, problemsOfPaste, problemsOfToken, timeOf, type TokenProblem } from './problems'
import { renderInspection } from './render'

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

/** What is longer holds more than a credential: it is not read on. In characters. */
const longestPaste = 65_536

/**
 * Inspects a pasted credential on this machine alone: nothing is sent or kept.
 * @param now milliseconds, by the clock of this machine
 */
export function inspectToken(text: string, now: number): Inspection {
  const inspected = inspect(text, now / 1000)
  const { kind, codes, problems, token } = inspected
  return { kind, codes, problems, expires: timeOf(token?.claims?.exp), markdown: renderInspection(inspected) }
}

function inspect(text: string, now: number): Inspected {
  const pasted = clean(text.slice(0, longestPaste))
  const { credential } = pasted
  const token = decodeToken(credential)
  if (credential === '') return { kind: 'nothing', codes: [1001], problems: [], token, now }
  const isKey = !token && credential.startsWith(apiKey.observedPrefix)
  const own = token ? problemsOfToken(token, now) : isKey ? [] : problemsOfOther(credential)
  const problems = [...problemsOfPaste(pasted), ...own]
  const codes = [...new Set(problems.flatMap(({ code }) => code ?? []))]
  return { kind: token ? 'token' : isKey ? 'api-key' : 'unknown', codes: codes.length > 0 ? codes : [0], problems, token, now }
}
