import type { ServiceError } from '../../../knowledge'
import { excerpt } from '../../explain/redact'
import { findServiceError } from '../../lookup'
import { inlineCode } from '../../markdown'
import type { CredentialUse, Outcome } from '../probes'
import type { Problem } from '../report'
import { problem } from './answer'

/** What an answer of the API says of the credential and of the account behind it. */
export type Standing =
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

export const credentialNames: Readonly<Record<CredentialUse, string>> = { 'api-key': 'the API key', token: 'a token signed with access key and secret key' }

/** Where the table's causes cannot be meant, as the credential was just made and sent by the recipe. */
const ownCauses: Readonly<Record<CredentialUse, Readonly<Record<number, string>>>> = {
  'api-key': { 1002: 'The key is mistyped, was deleted, or belongs to the other region’s host.' },
  token: {
    1002: 'Access key and secret key are swapped, do not belong together, were deleted, or belong to the other region’s host.',
    1003: 'The token was signed just now with 5 s of margin: the clock of this machine runs ahead.',
    1004: 'The token was signed just now for 30 minutes: the clock of this machine is late.',
  },
}

/** A refusal as a problem: what the table says of its code, with what the service said. */
export function refusal(outcome: Outcome & { kind: 'answer' }, use: CredentialUse): Problem {
  const { code, status, message, requestId, clockAhead } = outcome
  const known = code === null ? undefined : findServiceError(code)
  const said = message === '' ? '' : ` The service said: ${inlineCode(excerpt(message, 200))}.`
  const id = requestId === '' ? '' : ` Request id for the support: ${inlineCode(excerpt(requestId, 80))}.`
  const isClock = code === 1003 || code === 1004
  const clock = isClock && clockAhead !== null && clockAhead !== 0 ? ` It is ${Math.abs(clockAhead)} s ${clockAhead > 0 ? 'ahead of' : 'behind'} the server’s.` : ''
  const cause = (code === null ? undefined : ownCauses[use][code]) ?? known?.causes.join(' ') ?? ''
  return problem('error', `HTTP ${status}${code === null ? '' : `, code ${code}`}${known ? `: ${known.name}. ${known.meaning}` : '.'}${said}${id}`, `${cause}${clock}`, repairsOf(known, isClock && use === 'token'))
}

function repairsOf(known: ServiceError | undefined, isOwnClock: boolean): readonly string[] {
  if (isOwnClock) return ['Set the clock of this machine by a time server (NTP).']
  return known ? [known.remedy] : ['Compare the credential with the console.']
}

/** Why nothing can be said, for a user to put right. */
export function unclear(outcome: Outcome, host: string): string {
  if (outcome.kind === 'answer') {
    const { status, code } = outcome
    const known = code === null ? undefined : findServiceError(code)
    return known ? `${inlineCode(host)} answered HTTP ${status}, code ${known.code}: ${known.name}. ${known.remedy}` : `${inlineCode(host)} answered HTTP ${status} without a code of the Kling API: check the host.`
  }
  const { reason, detail } = outcome
  if (reason === 'cancelled') return 'It was cancelled.'
  const what = reason === 'timeout' ? 'did not answer in time' : `could not be reached${detail === '' ? '' : ` (${inlineCode(detail)})`}`
  return `${inlineCode(host)} ${what}: check the network, a proxy, and the host.`
}
