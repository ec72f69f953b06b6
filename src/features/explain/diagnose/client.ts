import { hosts, recommendedHost, type ClientFailure, type Host } from '../../../knowledge'
import { officialHosts } from '../../lookup'
import { inlineCode } from '../../markdown'
import { type Example, lookUp, readMessage, sendApiKey, showAnswer } from '../examples'
import { isInventedHost, isOfficialHost } from '../read/addresses'
import type { Evidence, Reading } from '../read'
import { excerpt } from '../../redact'
import { plain, stating, type Diagnosis } from './diagnosis'

const knownHosts: readonly Host[] = hosts

/** The client failed by itself. What matters: was anything sent? */
export function diagnoseClient(failure: ClientFailure, evidence: Evidence, reading: Reading): Diagnosis {
  const wrong = hostAtFault(failure, reading)
  const { statements, sources } = failure.sent === 'maybe' ? stating('lookupBeforeRetry') : stating()
  const retry = wrong ? 'after-change' : failure.retry
  const kling = failure.consequence !== true || reading.showsKling
  return {
    ...plain,
    kind: 'client',
    title: failure.title,
    httpStatus: evidence.httpStatus,
    happened: wrong
      ? `${inlineCode(wrong.host)} is not a host of the Kling API, so nothing was sent.`
      : failure.meaning,
    action: wrong ? `Call ${inlineCode(wrong.instead)}.` : failure.remedy,
    retry,
    reason: reasonFor(failure, retry),
    causes: [
      ...(wrong ? [`${inlineCode(wrong.host)} is not a host of the API. ${wrong.note}`.trim()] : []),
      ...failure.causes,
      ...(failure.sent === 'answered' || reading.addresses.some(({ host }) => isOfficialHost(host)) || wrong
        ? []
        : [`The host is not official; those are ${officialHosts}.`]),
    ],
    said: null,
    sent: failure.sent,
    example: exampleFor(failure),
    notes: kling ? statements : ['Nothing in the text shows that the call went to Kling.', ...statements],
    related: failure.sent === 'maybe' ? [5000, 5002] : [],
    sources: [failure, ...sources],
    suspects: suspectsOf[failure.id] ?? [],
  }
}

function exampleFor({ sent, consequence, source, id }: ClientFailure): Example {
  if (sent === 'maybe') return lookUp
  if (consequence) return readMessage
  return source === 'clientErrors' && id.includes('key') ? sendApiKey : showAnswer
}

const suspectsOf: Readonly<Record<string, readonly string[]>> = {
  'unknown-host': ['outdated-host'],
  refused: ['outdated-host'],
  'issuer-not-text': ['invalid-jwt-claims', 'authentication'],
  'secret-missing': ['authentication'],
  'jwt-claims': ['invalid-jwt-claims'],
  'bad-header': ['missing-bearer'],
  'bytes-token': ['authentication'],
  'no-data': ['unchecked-result'],
  'no-result': ['unchecked-result', 'wrong-task-status'],
  'html-answer': ['unknown-endpoint', 'outdated-host', 'unchecked-result'],
  'own-deadline': ['unbounded-polling', 'wrong-task-status'],
}

function reasonFor({ sent, id }: ClientFailure, retry: Diagnosis['retry']): string {
  if (id === 'own-deadline') return 'Not as a new task: ask for the same task again.'
  if (sent === 'no')
    return retry === 'after-backoff'
      ? 'Nothing was sent, so sending it again is safe.'
      : 'Nothing was sent; it fails in the same way until the cause is gone.'
  if (sent === 'maybe')
    return 'It may have been carried out: look the task up by its `external_task_id` before you create it again.'
  return 'The answer of the service decides: read `code` in it.'
}

/** Failures that a host which does not exist explains. */
const failuresOfHost = new Set<string>(['unknown-host', 'refused', 'certificate', 'no-answer'])

function hostAtFault({ sent, id }: ClientFailure, reading: Reading): WrongHost | null {
  return sent !== 'answered' && failuresOfHost.has(id) ? wrongHost(reading) : null
}

interface WrongHost {
  readonly host: string
  readonly instead: string
  readonly note: string
}

/** A host in the text that is called like Kling and is none of the API's. */
function wrongHost({ addresses, input }: Reading): WrongHost | null {
  const inAddress = addresses.flatMap(({ host }) => host ?? []).find(isInventedHost)
  const listed = knownHosts.find(
    ({ status, host }) =>
      status === 'not-a-host' && (inAddress === host || (inAddress === undefined && input.includes(host))),
  )
  const written = inAddress ?? listed?.host ?? /\bapi[\w-]{0,20}\.kling(?:ai)?\.[a-z]{2,10}\b/i.exec(input)?.[0]
  if (written === undefined || isOfficialHost(written)) return null
  return {
    host: excerpt(written, 60),
    instead: listed?.instead ?? recommendedHost,
    note: listed?.note ?? 'No page names this host.',
  }
}
