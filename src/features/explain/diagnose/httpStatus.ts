import type { Datum } from '../../../findings/message'
import { httpStatuses, type HttpStatus } from '../../../knowledge'
import { errorsOfStatus, findHttpStatus, hostNames } from '../../lookup'
import { lookUp, readMessage, readStatus, sendApiKey, showAnswer, stopOnPermanent } from '../examples'
import type { Example } from '../examples'
import { knownIn, type Evidence, type Reading } from '../read'
import { suspectsOfCode } from '../suspects'
import { sayAddress } from './address'
import { credentialCauses } from './credential'
import { plain, reasonOf, stating, type Diagnosis } from './diagnosis'
import { codes, fact, factsOf, say, text } from '../say'
import { causesFrom, sendersOf } from './senders'
import { wordsSay } from './words'

/** An HTTP status without a service code. */
export function diagnoseHttpStatus(status: number, evidence: Evidence, reading: Reading): Diagnosis {
  const known = findHttpStatus(status)
  const usual =
    known === undefined ? unknownStatus(status) : known.used ? usedStatus(known, reading) : unusedStatus(known)
  const base = { ...usual, said: evidence.message, requestId: evidence.requestId }
  return (
    sayAddress(base, status, evidence, reading) ??
    sayProxy(base, status, reading) ??
    sayWords(base, evidence, reading) ??
    base
  )
}

function usedStatus(status: HttpStatus, reading: Reading): Diagnosis {
  const errors = errorsOfStatus(status)
  const several = errors.length > 1
  const retries = [...new Set(errors.map(({ retry }) => retry))]
  const [only] = retries.length === 1 ? retries : []
  const retry = only ?? 'unknown'
  const noWait = status.status === 429 && reading.retryAfter === null
  const facts =
    status.status === 429 ? stating('permanent429', ...(noWait ? (['noRetryAfter'] as const) : [])) : stating()
  const signs = status.status === 401 ? credentialCauses(reading, null) : null
  return {
    ...plain,
    kind: 'http-status',
    title: say('explain.status', { status: status.status, name: fact(status.name) }),
    httpStatus: status.status,
    happened: text(happenedBy[status.status] ?? fact(status.note), several ? say('explain.code-tells-which') : null),
    action:
      signs?.action ??
      actions[status.status] ??
      (several ? say('explain.read-code') : fact(errors[0]?.remedy ?? status.note)),
    retry,
    reason: reasonFor(status, retry, reading),
    ...(several ? { choices: status.codes } : {}),
    causes: [
      ...(signs?.causes ?? []),
      ...(usualCausesOf(status.status, reading) ??
        factsOf(errors.flatMap(({ causes, meaning }) => (causes.length > 0 ? causes : [meaning])))),
    ],
    steps: several ? [say('explain.log-body')] : [],
    example: exampleFor(status.status),
    notes: facts.statements,
    related: status.codes,
    sources: [status, ...facts.sources],
    suspects: [...new Set(status.codes.flatMap((code) => suspectsOfCode[code]))],
  }
}

const expired = say('explain.401-expired')

/** The usual causes of statuses that several codes share. */
const usualCauses: Readonly<Record<number, readonly Datum[]>> = {
  400: [say('explain.400-parameter'), say('explain.400-content'), say('explain.400-body')],
  401: [
    say('explain.401-bearer'),
    say('explain.401-empty'),
    say('explain.401-keys'),
    say('explain.401-path'),
    expired,
    say('explain.401-clock'),
  ],
  403: [say('explain.403-pack'), say('explain.403-content'), say('explain.403-proxy')],
  404: [say('explain.404-path'), say('explain.404-method'), say('explain.404-product')],
  429: [say('explain.429-tasks'), say('explain.429-pace'), say('explain.429-account')],
}

/** A poll that is refused had a credential that worked for the create before it. */
const polls = /\bpoll(?:s|ed|ing)?\b|轮询/i

function usualCausesOf(status: number, { input }: Reading): readonly Datum[] | undefined {
  const usual = usualCauses[status]
  return status === 401 && usual && polls.test(input) ? [expired, ...usual.filter((each) => each !== expired)] : usual
}

const happenedBy: Readonly<Record<number, Datum>> = {
  400: say('explain.400-happened'),
  401: say('explain.401-happened'),
  429: say('explain.429-happened'),
}

const actions: Readonly<Record<number, Datum>> = {
  401: say('explain.401-action'),
  429: say('explain.429-action'),
}

function reasonFor({ status, codes: all }: HttpStatus, retry: Diagnosis['retry'], { retryAfter }: Reading): Datum {
  if (status === 429) return say('explain.429-reason', { seconds: retryAfter })
  if (status === 401) return say('explain.401-reason')
  return retry === 'unknown' ? say('explain.code-decides', { codes: codes(all.map(String)) }) : reasonOf(retry)
}

/** A status such as 402 or 422, which people see although the official API does not send it. */
function unusedStatus(status: HttpStatus): Diagnosis {
  const senders = sendersOf(status.status)
  const facts = status.status === 402 ? stating('no402') : stating()
  const temporary = status.status >= 500
  const retry = temporary ? 'lookup-first' : 'never'
  const tooLarge = status.status === 413
  return {
    ...plain,
    kind: 'http-status',
    title: tooLarge ? say('explain.413') : say('explain.unused-status', { status: status.status }),
    httpStatus: status.status,
    happened: tooLarge ? say('explain.413-happened') : text(fact(status.note), say('explain.codes-instead')),
    action: tooLarge ? say('explain.413-action') : say('explain.look-at-host', { hosts: hostNames, gateway: true }),
    retry,
    reason: reasonOf(retry),
    choices: status.codes,
    causes: [
      ...(tooLarge ? [say('explain.413-cause')] : []),
      ...causesFrom(senders, status.status),
      say('explain.went-to-gateway'),
      say('explain.proxy-answered', { temporary }),
    ],
    steps: [say('explain.handle-instead', { codes: codes(status.codes.map(String)), status: status.status })],
    example: temporary ? lookUp : showAnswer,
    related: status.codes,
    sources: [status, ...facts.sources, ...senders.map(({ error }) => error)],
    suspects: ['nonexistent-error-code', ...new Set(status.codes.flatMap((code) => suspectsOfCode[code]))],
  }
}

/** A status that is not in the knowledge. */
function unknownStatus(status: number): Diagnosis {
  const senders = sendersOf(status)
  const temporary = status >= 500
  const fine = status >= 200 && status < 300
  const used: readonly HttpStatus[] = httpStatuses
  const retry = temporary ? 'lookup-first' : fine ? 'not-an-error' : 'unknown'
  return {
    ...plain,
    kind: 'http-status',
    title: say('explain.unlisted-status', { status }),
    httpStatus: status,
    happened: say('explain.unlisted-status-happened', {
      statuses: { list: used.filter((known) => known.used).map((known) => known.status), join: 'or' },
      status,
      gateways: senders.length === 0 ? null : { list: senders.map(({ gateway }) => gateway), join: 'or' },
    }),
    action: say('explain.look-at-host', { hosts: hostNames, gateway: false }),
    retry,
    reason: retry === 'unknown' ? say('explain.find-sender') : reasonOf(retry),
    causes: [
      ...causesFrom(senders, status),
      Math.trunc(status / 100) === 3 ? say('explain.redirects') : say('explain.went-elsewhere'),
    ],
    steps: [say('explain.read-body')],
    example: showAnswer,
    sources: [httpStatuses[0], ...senders.map(({ error }) => error)],
  }
}

/** A proxy's error page instead of a response. */
function sayProxy(base: Diagnosis, status: number, reading: Reading): Diagnosis | null {
  if (reading.proxy === null) return null
  const proxy = typeof reading.proxy === 'string' ? say('explain.proxy', { kind: reading.proxy }) : reading.proxy
  return {
    ...base,
    happened: say('explain.proxy-page', { proxy }),
    causes: [
      say('explain.proxy-page-cause', { proxy, waited: status === 504 }),
      say('explain.host-of-another'),
      ...base.causes,
    ],
    action: status >= 500 ? say('explain.proxy-look-up') : say('explain.proxy-check', { hosts: hostNames }),
  }
}

/** A message beside a status; it is more specific. */
function sayWords(base: Diagnosis, { message }: Evidence, reading: Reading): Diagnosis | null {
  const words =
    message !== null && (base.httpStatus === 400 || knownIn(message)?.code !== undefined)
      ? wordsSay(message, reading)
      : null
  if (
    words === null ||
    (words.known !== null && words.known.place === 'task' && base.httpStatus !== 400 && base.httpStatus !== 403)
  )
    return null
  if (words.known?.code === 1102 && base.httpStatus === 402)
    return {
      ...base,
      title: say('explain.402'),
      happened: say('explain.402-happened'),
      action: say('explain.402-action'),
      causes: [say('explain.402-cause'), ...words.causes],
    }
  const mismatch = base.httpStatus === 429 && (words.known?.code ?? null) === null
  return mismatch
    ? null
    : {
        ...base,
        title: say('explain.status', { status: base.httpStatus, name: words.title }),
        happened: words.happened,
        action: words.action,
        causes: words.causes,
        parameters: words.parameters,
        value: words.value,
      }
}

function exampleFor(status: number): Example {
  if (status === 429) return stopOnPermanent
  if (status === 401) return sendApiKey
  if (status === 200) return readStatus
  return status >= 500 ? lookUp : readMessage
}
