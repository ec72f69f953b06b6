import type { ServiceError } from '../../../knowledge'
import type { SentenceId, Words } from '../../../words'
import { excerpt } from '../../redact'
import { findServiceError } from '../../lookup'
import { inlineCode, type Markdown } from '../../markdown'
import type { CredentialUse, Outcome } from '../probes'
import type { Problem } from '../report'
import { problem } from './answer'

/** What a response of the API says about the credential and its account. */
type Standing =
  /** The credential was accepted. */
  | 'accepted'
  /** The credential was accepted but the account may not spend. */
  | 'no-credits'
  | 'refused'
  /** Nothing: the service is busy or failing, or it is a different service. */
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

/** The service code decides. Without one, only status 401 says something. */
export function standingOf(outcome: Outcome): Standing {
  if (outcome.kind === 'failure') return 'unclear'
  const { code, status } = outcome
  if (status === 401 || (code !== null && findServiceError(code)?.http === 401)) return 'refused'
  return code === null ? 'unclear' : (standings[code] ?? 'unclear')
}

/**
 * Causes that replace those of the table. The credential was just created and sent as Kling documents it, so the others
 * cannot apply.
 */
const ownCauses: Readonly<Record<CredentialUse, Readonly<Record<number, SentenceId>>>> = {
  'api-key': { 1002: 'checklist.wrong-key' },
  token: { 1002: 'checklist.wrong-key-pair', 1003: 'checklist.clock-ahead', 1004: 'checklist.clock-late' },
}

/** A refused credential as a problem: the causes and remedies of its code, and Kling's message. */
export function refusal(outcome: Outcome & { kind: 'answer' }, use: CredentialUse, words: Words): Problem {
  const { code, status, message, requestId, clockAhead } = outcome
  const known = code === null ? undefined : findServiceError(code)
  const isClock = code === 1003 || code === 1004
  const own = code === null ? undefined : ownCauses[use][code]
  return problem(
    'error',
    words.joined([
      words.say('checklist.refused', {
        status,
        code,
        name: known ? { fact: known.name } : null,
        meaning: known ? { fact: known.meaning } : null,
      }),
      message === ''
        ? null
        : words.say('checklist.service-said', { message: { name: inlineCode(excerpt(message, 200)) } }),
      requestId === '' ? null : words.say('checklist.request-id', { id: { name: inlineCode(excerpt(requestId, 80)) } }),
    ]),
    words.joined([
      ...(own ? [words.say(own)] : (known?.causes ?? []).map((cause) => words.fact(cause))),
      isClock && clockAhead !== null && clockAhead !== 0
        ? words.say('checklist.clock-difference', { seconds: Math.abs(clockAhead), ahead: clockAhead > 0 })
        : null,
    ]),
    repairsOf(known, isClock && use === 'token', words),
  )
}

function repairsOf(known: ServiceError | undefined, isOwnClock: boolean, words: Words): readonly Markdown[] {
  if (isOwnClock) return [words.say('checklist.set-clock')]
  return known ? [words.fact(known.remedy)] : [words.say('checklist.compare-credential')]
}

/** Why the question cannot be answered, so that the user can fix it. */
export function unclear(outcome: Outcome, hostName: string, words: Words): Markdown {
  const host = { name: inlineCode(hostName) }
  if (outcome.kind === 'answer') {
    const { status, code } = outcome
    const known = code === null ? undefined : findServiceError(code)
    if (!known) return words.say('checklist.unclear-status', { host, status })
    const { name, remedy } = known
    return words.say('checklist.unclear-code', {
      host,
      status,
      code: known.code,
      name: { fact: name },
      remedy: { fact: remedy },
    })
  }
  const { reason, detail } = outcome
  if (reason === 'cancelled') return words.say('checklist.cancelled')
  return words.say('checklist.unreachable', {
    host,
    reason,
    detail: detail === '' ? null : { name: inlineCode(detail) },
  })
}
