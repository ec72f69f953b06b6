import { gatewayErrors, gateways, httpStatuses, type GatewayError, type HttpStatus } from '../../../knowledge'
import type { Explanation } from '../explanation'
import { errorsOfStatus, findHttpStatus, officialHosts } from '../../lookup'
import { alternatives } from '../../markdown'
import { lookUp, readMessage, readStatus, sendApiKey, showAnswer, stopOnPermanent } from '../examples'
import type { Example } from '../examples'
import { stating, type Diagnosis } from './diagnosis'

/** An HTTP status without a code. */
export function diagnoseHttpStatus(status: number): Diagnosis {
  const known = findHttpStatus(status)
  if (known === undefined) return unknownStatus(status)
  return known.used ? usedStatus(known) : unusedStatus(known)
}

function usedStatus(status: HttpStatus): Diagnosis {
  const errors = errorsOfStatus(status)
  const several = errors.length > 1
  const retries = new Set(errors.map(({ retry }) => retry))
  const facts = status.status === 429 ? stating('permanent429', 'noRetryAfter') : stating()
  const passing = errors.filter(({ retry }) => retry !== 'never' && retry !== 'not-an-error')
  const permanent = errors.filter(({ retry }) => retry === 'never')
  return {
    kind: 'http-status',
    title: `HTTP ${status.status}: ${status.name}`,
    code: null,
    httpStatus: status.status,
    retry: onlyOne([...retries]) ?? 'unknown',
    happened: `${status.note}${several ? ' The status alone does not tell which; `code` in the body does:' : ''}`,
    ...(several ? { choices: status.codes } : {}),
    causes: several ? [...passing, ...permanent].map(({ code, meaning }) => `\`${code}\`: ${meaning}`) : causesOf(errors),
    fixes: several
      ? ['Read `code` and `message` in the body of the response, and do what the table says for that code.', 'If you do not have the body, log it: without it nobody can tell the cases apart.']
      : errors.map(({ remedy }) => remedy),
    example: exampleFor(status.status),
    ...(retries.size > 1
      ? {
          verdict: `**It depends on \`code\`.** ${codeList(passing)}: retry${status.status === 429 ? ', with backoff' : ' once, with a newly signed token'}. ${codeList(permanent)}: never.`,
        }
      : {}),
    notes: facts.statements,
    related: status.codes,
    sources: [status, ...facts.sources],
  }
}

function causesOf(errors: ReturnType<typeof errorsOfStatus>): readonly string[] {
  const causes = errors.flatMap((error) => error.causes)
  return causes.length > 0 ? causes : errors.map(({ meaning }) => meaning)
}

/** 402, 422 and others that people meet although the official API does not send them. */
function unusedStatus(status: HttpStatus): Diagnosis {
  const senders = sendersOf(status.status)
  const facts = status.status === 402 ? stating('no402') : stating()
  const temporary = status.status >= 500
  return {
    kind: 'http-status',
    title: `HTTP ${status.status}: not a status of the official API`,
    code: null,
    httpStatus: status.status,
    retry: temporary ? 'lookup-first' : 'never',
    happened: `${status.note} In its place the official API sends the codes below.`,
    choices: status.codes,
    causes: [
      ...senders.map(({ name, meaning, note }) => `The call went to ${name}, where ${status.status} means: ${meaning}. ${note}`),
      'The call went to a gateway or a relay, not to the official API.',
      temporary ? 'A proxy or load balancer on the way answered.' : 'A proxy or a server of your own answered.',
    ],
    fixes: [
      `Look at the host that the code calls; the official ones are ${officialHosts}.`,
      'With a gateway, read its own documentation: its codes, limits and parameters are not those of the official API.',
      `On the official API handle ${alternatives(status.codes.map((code) => `\`${code}\``))} instead of HTTP ${status.status}.`,
    ],
    example: temporary ? lookUp : showAnswer,
    related: status.codes,
    sources: [status, ...facts.sources, ...senders.map(({ error }) => error)],
  }
}

/** A status that the knowledge has nothing about. */
function unknownStatus(status: number): Diagnosis {
  const senders = sendersOf(status)
  const temporary = status >= 500
  const fine = status >= 200 && status < 300
  const used: readonly HttpStatus[] = httpStatuses
  const table = used.filter((known) => known.used).map((known) => `${known.status}`)
  return {
    kind: 'http-status',
    title: `HTTP ${status}: not in the table of the official API`,
    code: null,
    httpStatus: status,
    retry: temporary ? 'lookup-first' : fine ? 'not-an-error' : 'unknown',
    happened: `The official API answers with ${alternatives(table)}. Something else sent ${status}: ${senders.length > 0 ? `${alternatives(senders.map(({ name }) => name))} does` : 'a gateway, a proxy or a server of your own'}.`,
    causes: [
      ...senders.map(({ name, meaning, note }) => `The call went to ${name}, where ${status} means: ${meaning}. ${note}`),
      status >= 300 && status < 400 ? 'The host or path redirects; the official hosts do not.' : 'The call went to a gateway or through a proxy.',
    ],
    fixes: [`Look at the host that the code calls; the official ones are ${officialHosts}.`, 'Read the body: an answer of the official API has `code`, `message` and `request_id`.'],
    example: showAnswer,
    ...(temporary || fine ? {} : { verdict: '**Not before the cause is known.** Find out which server sent the status and what its documentation says.' }),
    related: [],
    sources: [httpStatuses[0], ...senders.map(({ error }) => error)],
  }
}

function sendersOf(status: number): readonly { name: string; meaning: string; note: string; error: GatewayError }[] {
  const all: readonly GatewayError[] = gatewayErrors
  return all.flatMap((error) => {
    const name = gateways.find(({ id }) => id === error.gateway)?.name
    const meaning = error.statuses.find((entry) => entry.status === status)?.meaning
    return name && meaning ? [{ name, meaning, note: error.note, error }] : []
  })
}

function exampleFor(status: number): Example {
  if (status === 429) return stopOnPermanent
  if (status === 401) return sendApiKey
  if (status === 200) return readStatus
  return status >= 500 ? lookUp : readMessage
}

function onlyOne(retries: readonly Explanation['retry'][]): Explanation['retry'] | undefined {
  return retries.length === 1 ? retries[0] : undefined
}

function codeList(errors: readonly { code: number }[]): string {
  return alternatives(errors.map(({ code }) => `\`${code}\``), 'and')
}

