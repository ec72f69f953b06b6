import { serviceErrors, type ServiceError } from '../../../knowledge'
import { findHttpStatus, findServiceError } from '../../lookup'
import { inlineCode } from '../../markdown'
import { exampleForCode, exampleForMessage } from '../examples'
import type { Evidence, Reading } from '../read'
import { missing, suspectsOfCode, type Suspects } from '../suspects'
import { credentialCauses } from './credential'
import { plain, reasons, stating, type Diagnosis } from './diagnosis'
import { wordsSay, type WordsSay } from './words'

/** Codes that have so many causes that the words beside them say more; elsewhere they say less than the code. */
const wordsDecide = new Set([1000, 1002, 1200, 1201, 1203])
const isPermanent429 = (error: ServiceError): boolean => error.http === 429 && error.retry === 'never'

/** A code of the table, made sharper by the words that came with it. */
export function diagnoseServiceCode(error: ServiceError, evidence: Evidence, reading: Reading): Diagnosis {
  const words = wordsSay(evidence.message, reading)
  const meant = codeMeant(error, words)
  const code = words?.known?.code ?? null
  const fits = words !== null && (code === null || code === error.code)
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
    happened: `${hedge ? 'If this comes from Kling: ' : ''}${meant === error ? '' : `The words belong to code ${meant.code}, not to ${error.code}. `}${said?.happened ?? meant.meaning}`,
    action: signs?.action ?? said?.action ?? meant.remedy,
    retry,
    reason: reasonFor(meant, reading),
    causes: [
      ...new Set([
        ...(signs?.causes ?? []),
        ...(said?.causes ?? meant.causes),
        ...(hedge ? ['The number is of another service: nothing in the text shows Kling.'] : []),
      ]),
    ],
    said: evidence.message,
    requestId: evidence.requestId,
    parameters: said?.parameters ?? [],
    value: said?.value ?? null,
    example: words?.known ? exampleForMessage(words.known) : exampleForCode(meant.code),
    notes: [...statusNote(error, evidence), ...(meant.notes ?? []), ...extra.statements],
    related: serviceErrors
      .filter((other) => other.http === meant.http && other.code !== error.code)
      .map((other) => other.code),
    sources: [error, ...(words?.known ? [words.known] : []), ...extra.sources],
    suspects: suspectsFor(meant, said),
  }
}

/** A known text wins, whatever number came with it. */
function codeMeant(error: ServiceError, words: WordsSay | null): ServiceError {
  const code = words?.known?.code ?? null
  const isGeneral = error.code === 1200 || error.code === 1201
  return isGeneral && code !== null && code !== error.code && code !== 1201 ? (findServiceError(code) ?? error) : error
}

function titleOf(error: ServiceError, meant: ServiceError, said: WordsSay | null, hedge: boolean): string {
  if (hedge) return `Perhaps ${error.code}: ${error.name}`
  if (meant !== error) return `${error.code}, but the words are those of ${meant.code}: ${meant.name}`
  return `${error.code}: ${said?.title ?? error.name}`
}

function reasonFor(error: ServiceError, { retryAfter }: Reading): string {
  if (error.retry === 'after-backoff' && retryAfter !== null)
    return `The answer asks to wait ${retryAfter} s first; after that wait twice as long each time.`
  if (isPermanent429(error)) return 'HTTP 429 here is no rate limit: waiting does not help.'
  return reasons[error.retry]
}

function statusNote({ code, http }: ServiceError, { httpStatus }: Evidence): readonly string[] {
  if (httpStatus === null || httpStatus === http) return []
  const name = findHttpStatus(httpStatus)?.name
  return [
    `Code ${code} belongs to HTTP ${http}; your text says HTTP ${httpStatus}${name ? ` (${name})` : ''}. Trust ${inlineCode('code')}: it was seen under other statuses too.`,
  ]
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
