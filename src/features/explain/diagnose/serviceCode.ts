import type { Datum } from '../../../findings/message'
import { serviceErrors, type ServiceError } from '../../../knowledge'
import { findHttpStatus, findServiceError } from '../../lookup'
import { exampleForCode, exampleForMessage } from '../examples'
import type { Evidence, Reading } from '../read'
import { missing, suspectsOfCode, type Suspects } from '../suspects'
import { credentialCauses } from './credential'
import { plain, reasonOf, stating, waitingIsVain, type Diagnosis } from './diagnosis'
import { distinct, fact, factsOf, say, text } from '../say'
import { wordsSay, type WordsSay } from './words'

/** Codes with so many causes that the message says more. For other codes it says less. */
const wordsDecide = new Set([1000, 1002, 1200, 1201, 1203])
const isPermanent429 = (error: ServiceError): boolean => error.http === 429 && error.retry === 'never'

/** A code of the table, made specific by its message. */
export function diagnoseServiceCode(error: ServiceError, evidence: Evidence, reading: Reading): Diagnosis {
  const words = wordsSay(evidence.message, reading)
  const meant = codeMeant(error, words)
  const fits = words !== null && isOfCode(words, error)
  const said = meant !== error || (fits && wordsDecide.has(error.code)) ? words : null
  const signs = error.http === 401 ? credentialCauses(reading, error.code) : null
  const extra = extraFacts(meant, reading)
  const hedge = evidence.form === 'unsure' && !reading.showsKling && words === null
  const retry = said?.known?.retry && error.code === 1201 ? 'never' : meant.retry
  return {
    ...plain,
    kind: evidence.body || evidence.message !== null ? 'response' : 'service-code',
    title: titleOf(error, meant, said, hedge),
    code: error.code,
    httpStatus: evidence.httpStatus ?? error.http,
    happened: happenedBy(error, meant, said, hedge),
    action: signs?.action ?? said?.action ?? fact(meant.remedy),
    retry,
    reason: reasonFor(meant, reading),
    causes: distinct([
      ...(signs?.causes ?? []),
      ...(said?.causes ?? factsOf(meant.causes)),
      ...(hedge ? [say('explain.number-of-other-service')] : []),
    ]),
    said: evidence.message,
    requestId: evidence.requestId,
    parameters: said?.parameters ?? [],
    value: said?.value ?? null,
    example: words?.known ? exampleForMessage(words.known) : exampleForCode(meant.code),
    notes: [...notesOn(error, meant, words, evidence), ...extra.statements],
    related: othersOf(error, meant),
    sources: [error, ...(words?.known ? [words.known] : []), ...extra.sources],
    suspects: suspectsFor(meant, said),
  }
}

/** Whether the words explain the code. A complaint about a parameter explains no refused credential. */
function isOfCode(words: WordsSay, error: ServiceError): boolean {
  if (words.known === null) return error.http !== 401
  const { code } = words.known
  return code === null || code === error.code || isAlsoUnder(words, error.code) || (isOfBody(error) && code === 1201)
}

function isOfBody({ code }: ServiceError): boolean {
  return code === 1200 || code === 1201
}

function isAlsoUnder({ known }: WordsSay, code: ServiceError['code']): boolean {
  return known?.alsoUnder?.some((other) => other === code) ?? false
}

/** A known message takes precedence over the general codes 1200 and 1201. */
function codeMeant(error: ServiceError, words: WordsSay | null): ServiceError {
  const code = words?.known?.code ?? null
  return isOfBody(error) && code !== null && code !== error.code && code !== 1201
    ? (findServiceError(code) ?? error)
    : error
}

function titleOf(error: ServiceError, meant: ServiceError, said: WordsSay | null, hedge: boolean): Datum {
  const { code } = error
  if (hedge) return say('explain.perhaps-code', { code, name: fact(error.name) })
  if (meant !== error) return say('explain.code-with-other-words', { code, other: meant.code, name: fact(meant.name) })
  return say('explain.code', { code, what: said?.title ?? fact(error.name) })
}

function happenedBy(error: ServiceError, meant: ServiceError, said: WordsSay | null, hedge: boolean): Datum {
  return text(
    hedge ? say('explain.if-kling') : null,
    meant === error ? null : say('explain.words-of-other-code', { code: error.code, other: meant.code }),
    said?.happened ?? fact(meant.meaning),
  )
}

function reasonFor(error: ServiceError, { retryAfter }: Reading): Datum {
  if (error.retry === 'after-backoff' && retryAfter !== null)
    return say('explain.wait-as-told', { seconds: retryAfter })
  return isPermanent429(error) ? waitingIsVain : reasonOf(error.retry)
}

/** The other codes of the same status. */
function othersOf(error: ServiceError, { http }: ServiceError): readonly number[] {
  return serviceErrors.filter((other) => other.http === http && other.code !== error.code).map(({ code }) => code)
}

function notesOn(
  error: ServiceError,
  meant: ServiceError,
  words: WordsSay | null,
  evidence: Evidence,
): readonly Datum[] {
  return [...wordsNote(meant, words), ...statusNote(error, evidence), ...factsOf(meant.notes ?? [])]
}

/** A specific code takes precedence over the words beside it, which may be those of another error. */
function wordsNote(error: ServiceError, words: WordsSay | null): readonly Datum[] {
  const other = words?.known?.code ?? null
  if (words === null || other === null || other === error.code || isAlsoUnder(words, error.code)) return []
  const { http, retry } = findServiceError(other) ?? error
  return http === error.http && retry === error.retry
    ? []
    : [say('explain.words-of-other-code', { code: error.code, other })]
}

function statusNote({ code, http }: ServiceError, { httpStatus }: Evidence): readonly Datum[] {
  if (httpStatus === null || httpStatus === http) return []
  const name = findHttpStatus(httpStatus)?.name
  return [say('explain.other-status', { code, http, status: httpStatus, name: name ? fact(name) : null })]
}

function extraFacts({ code, retry, http }: ServiceError, { retryAfter }: Reading): ReturnType<typeof stating> {
  const pauses = retryAfter === null ? (['noRetryAfter'] as const) : []
  if (code === 1002) return stating('newApiTakesKeysOnly', 'apiKeysServeBoth')
  if (code === 1303) return stating('slotUntilEnd', ...pauses)
  if (http === 429 && retry === 'after-backoff') return stating(...pauses)
  if (retry === 'lookup-first') return stating('lookupBeforeRetry')
  return stating()
}

function suspectsFor({ code }: ServiceError, said: WordsSay | null): Suspects {
  const usual = suspectsOfCode[code as keyof typeof suspectsOfCode]
  return said?.known?.missing || said?.complaint?.family === 'required' ? [...missing, ...usual] : usual
}
