import { serviceErrors, type ServiceError } from '../../../knowledge'
import { findHttpStatus } from '../../lookup'
import { alternatives, inlineCode } from '../../markdown'
import { exampleForCode, exampleForMessage } from '../examples'
import { calledEndpoints, namedParameters } from '../namedParameters'
import { excerpt } from '../redact'
import type { Reading } from '../recognise'
import { stating, type Diagnosis } from './diagnosis'

const messageDecides = 1201

/** A code of the table, made sharper by the message that came with it. */
export function diagnoseServiceCode(error: ServiceError, reading: Reading): Diagnosis {
  const observed = reading.observed?.code === error.code ? reading.observed : null
  const { code, http } = error
  // Only 1201 has so many causes that its message is what counts; elsewhere the message says less than the code.
  const sharper = code === messageDecides ? observed : null
  const named = code === messageDecides && !sharper ? namedParameters(reading) : []
  const extra = extraFacts(error)
  return {
    kind: reading.body || reading.message !== null ? 'response' : 'service-code',
    title: `${code}: ${error.name}`,
    code,
    httpStatus: reading.httpStatus ?? http,
    retry: error.retry,
    happened: sharper?.meaning ?? error.meaning,
    causes: (sharper ?? error).causes,
    fixes: [...(code === 1002 ? newPathsIn(reading) : []), ...named, (sharper ?? error).remedy],
    example: observed ? exampleForMessage(observed) : exampleForCode(code),
    notes: [...statusNote(error, reading), ...(error.notes ?? []), ...extra.statements],
    related: serviceErrors.filter((other) => other.http === http && other.code !== code).map((other) => other.code),
    sources: [error, ...(observed ? [observed] : []), ...extra.sources],
  }
}

/** A message of the service whose code is not known, or was not pasted. */
export function diagnoseMessage(reading: Reading): Diagnosis | null {
  const { observed } = reading
  if (observed === null) return null
  const text = excerpt(reading.message ?? observed.text, 120)
  return {
    kind: 'response',
    title: observed.meaning.replace(/\.$/, ''),
    code: null,
    httpStatus: reading.httpStatus,
    retry: 'never',
    happened: `The service answered ${inlineCode(text)}. ${observed.meaning}`,
    causes: observed.causes,
    fixes: [observed.remedy],
    example: exampleForMessage(observed),
    notes: ['Which code comes with this text was not recorded; read `code` in your response.'],
    related: [1201, 1203],
    sources: [observed],
  }
}

function statusNote({ code, http }: ServiceError, { httpStatus }: Reading): readonly string[] {
  if (httpStatus === null || httpStatus === http) return []
  const name = findHttpStatus(httpStatus)?.name
  return [
    `Code ${code} belongs to HTTP ${http}; your text says HTTP ${httpStatus}${name ? ` (${name})` : ''}. Trust \`code\`: it was seen under other statuses too, and a proxy on the way may change the status.`,
  ]
}

function extraFacts({ code, retry, http }: ServiceError): ReturnType<typeof stating> {
  if (code === 1002) return stating('newApiTakesKeysOnly', 'apiKeysServeBoth')
  if (code === 1303) return stating('slotUntilEnd', 'noRetryAfter')
  if (http === 429 && retry === 'after-backoff') return stating('noRetryAfter')
  if (retry === 'lookup-first') return stating('lookupBeforeRetry')
  return stating()
}

/** The commonest cause of 1002, where the text shows it. */
function newPathsIn({ input }: Reading): readonly string[] {
  const paths = calledEndpoints(input).flatMap(({ auth, path }) => (auth.length === 1 && auth[0] === 'api-key' ? [inlineCode(path)] : []))
  return paths.length === 0 ? [] : [`The call went to ${alternatives([...new Set(paths)], 'and')}, of the new generation: send an API key there, not a signed token.`]
}
