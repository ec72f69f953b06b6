import { findServiceError, officialHosts } from '../../lookup'
import { alternatives, inlineCode } from '../../markdown'
import type { GatewayEvidence, GatewayMatch } from '../recogniseGateway'
import { showAnswer } from '../examples'
import { excerpt } from '../redact'
import type { Reading } from '../recognise'
import type { Diagnosis } from './diagnosis'

const evidence: Readonly<Record<GatewayEvidence, string>> = {
  host: 'The text names its host',
  package: 'The text names its client package',
  path: 'The path in the text is one of its own',
  shape: 'The body has the form of its errors, not that of the official API; other servers may use the same form',
}

/** An error of a service that sells Kling's models: the official table does not apply. */
export function diagnoseGateway({ gateway, errors, by }: GatewayMatch, reading: Reading): Diagnosis {
  const number = reading.httpStatus ?? reading.code
  const meaning = errors?.statuses.find(({ status }) => status === number)?.meaning
  const surely = by !== 'shape'
  return {
    kind: 'gateway',
    title: `${surely ? 'An' : 'Probably an'} error of ${gateway.name}, not of Kling`,
    code: null,
    httpStatus: reading.httpStatus,
    retry: 'unknown',
    happened: [
      `This ${surely ? 'is' : 'looks like'} an error of ${gateway.name}, a service that sells Kling models under an API of its own. ${evidence[by]}.`,
      meaning ? `There ${number} means: ${meaning}.` : 'The codes of the official API do not apply.',
      reading.message ? `It says ${inlineCode(excerpt(reading.message, 300))}.` : '',
    ].join(' ').trim(),
    causes: [
      meaning ? `${upper(meaning)}.` : `What ${gateway.name} says in ${reasonPlaces(errors)}.`,
      `A request in the form of the official API: ${gateway.name} has other names and values. ${gateway.differences}`,
      `A credential of the official API: ${gateway.name} takes ${inlineCode(gateway.authentication)}.`,
    ],
    fixes: [
      ...(errors ? [errors.note] : []),
      `Look the error up in the documentation of ${gateway.name}, and ask its support; the support of Kling does not see these calls.`,
      `If the call was meant for the official API, correct the host: ${officialHosts}.`,
    ],
    example: showAnswer,
    verdict: verdictFor(number, gateway.name),
    notes: ['On the official API `code` is 0 or has four digits, and comes with `message` and `request_id`.'],
    related: [],
    sources: [gateway, ...(errors ? [errors] : [])],
  }
}

/** Said with a Kling code that came through a gateway. */
export function relayNote({ gateway }: GatewayMatch, code: number): string | null {
  return findServiceError(code) === undefined
    ? null
    : `The call went through ${gateway.name}. It passes this code on from Kling; account, credit and limits that it speaks of are those of the gateway's own account.`
}

function verdictFor(status: number | null, name: string): string {
  if (status === 429) return `**With backoff, if ${name} says so.** 429 is a rate limit at most gateways; its documentation decides.`
  if (status !== null && status >= 500 && status !== 501) return `**Later, if ${name} says so.** Look first whether the task exists, so that it is not paid twice.`
  if (status !== null && status >= 400) return '**Do not retry unchanged.** The request or the account has to change first.'
  return `**It depends on ${name}.** Its documentation says which errors pass.`
}

function reasonPlaces(errors: GatewayMatch['errors']): string {
  return errors ? alternatives(errors.reasonIn.map((key) => `\`${key}\``)) : 'the body of its answer'
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
