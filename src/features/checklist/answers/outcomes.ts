import type { ServiceError } from '../../../knowledge'
import { excerpt } from '../../redact'
import { findServiceError } from '../../lookup'
import { inlineCode, markdown, ours, type Markdown } from '../../markdown'
import type { CredentialUse, Outcome } from '../probes'
import type { Problem } from '../report'
import { problem } from './answer'

/** What an answer of the API says of the credential and of the account behind it. */
type Standing =
  /** The credential was taken. */
  | 'accepted'
  /** It was taken, and the account may not spend. */
  | 'no-credits'
  | 'refused'
  /** Nothing: the service is busy or ill, or it is another service. */
  | 'unclear'

const standings: Readonly<Record<number, Standing>> = {
  0: 'accepted',
  1100: 'no-credits',
  1101: 'no-credits',
  1102: 'no-credits',
  1103: 'refused',
  1302: 'accepted',
  1303: 'accepted',
  1304: 'refused',
}

/** Codes decide; without one the HTTP status says little. */
export function standingOf(outcome: Outcome): Standing {
  if (outcome.kind === 'failure') return 'unclear'
  const { code, status } = outcome
  if (status === 401 || (code !== null && findServiceError(code)?.http === 401)) return 'refused'
  return code === null ? 'unclear' : (standings[code] ?? 'unclear')
}

export const credentialNames: Readonly<Record<CredentialUse, Markdown>> = {
  'api-key': markdown`the API key`,
  token: markdown`a token signed with access key and secret key`,
}

/** Where the table's causes cannot be meant, as the credential was just made and sent by the recipe. */
const ownCauses: Readonly<Record<CredentialUse, Readonly<Record<number, Markdown>>>> = {
  'api-key': {
    1002: markdown`The key is mistyped, was deleted, or belongs to the other region’s host.`,
  },
  token: {
    1002: markdown`Access key and secret key are swapped, do not belong together, were deleted, or belong to the other region’s host.`,
    1003: markdown`The token was signed just now with 5 s of margin: the clock of this machine runs ahead.`,
    1004: markdown`The token was signed just now for 30 minutes: the clock of this machine is late.`,
  },
}

/** A refusal as a problem: what the table says of its code, with what the service said. */
export function refusal(outcome: Outcome & { kind: 'answer' }, use: CredentialUse): Problem {
  const { code, status, message, requestId, clockAhead } = outcome
  const known = code === null ? undefined : findServiceError(code)
  const said = message === '' ? markdown`` : markdown` The service said: ${inlineCode(excerpt(message, 200))}.`
  const id =
    requestId === '' ? markdown`` : markdown` Request id for the support: ${inlineCode(excerpt(requestId, 80))}.`
  const isClock = code === 1003 || code === 1004
  const clock =
    isClock && clockAhead !== null && clockAhead !== 0
      ? markdown` It is ${Math.abs(clockAhead)} s ${clockAhead > 0 ? markdown`ahead of` : markdown`behind`} the server’s.`
      : markdown``
  const cause = (code === null ? undefined : ownCauses[use][code]) ?? ours(known?.causes.join(' ') ?? '')
  return problem(
    'error',
    markdown`HTTP ${status}${code === null ? markdown`` : markdown`, code ${code}`}${known ? markdown`: ${ours(known.name)}. ${ours(known.meaning)}` : markdown`.`}${said}${id}`,
    markdown`${cause}${clock}`,
    repairsOf(known, isClock && use === 'token'),
  )
}

function repairsOf(known: ServiceError | undefined, isOwnClock: boolean): readonly Markdown[] {
  if (isOwnClock) return [markdown`Set the clock of this machine by a time server (NTP).`]
  return known ? [ours(known.remedy)] : [markdown`Compare the credential with the console.`]
}

/** Why nothing can be said, for a user to put right. */
export function unclear(outcome: Outcome, host: string): Markdown {
  if (outcome.kind === 'answer') {
    const { status, code } = outcome
    const known = code === null ? undefined : findServiceError(code)
    return known
      ? markdown`${inlineCode(host)} answered HTTP ${status}, code ${known.code}: ${ours(known.name)}. ${ours(known.remedy)}`
      : markdown`${inlineCode(host)} answered HTTP ${status} without a code of the Kling API: check the host.`
  }
  const { reason, detail } = outcome
  if (reason === 'cancelled') return markdown`It was cancelled.`
  const what =
    reason === 'timeout'
      ? markdown`did not answer in time`
      : markdown`could not be reached${detail === '' ? markdown`` : markdown` (${inlineCode(detail)})`}`
  return markdown`${inlineCode(host)} ${what}: check the network, a proxy, and the host.`
}
