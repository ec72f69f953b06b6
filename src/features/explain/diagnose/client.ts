import type { Datum } from '../../../findings/message'
import { connectionFailures, hosts, recommendedHost, type ClientFailure, type Host } from '../../../knowledge'
import { hostNames } from '../../lookup'
import { type Example, lookUp, readMessage, sendApiKey, showAnswer } from '../examples'
import { isInventedHost, isOfficialHost } from '../read/addresses'
import type { Evidence, Reading } from '../read'
import { excerpt } from '../../redact'
import { plain, stating, type Diagnosis } from './diagnosis'
import { fact, factsOf, say } from '../say'

const knownHosts: readonly Host[] = hosts

/** The client failed. What matters is whether anything was sent. */
export function diagnoseClient(failure: ClientFailure, evidence: Evidence, reading: Reading): Diagnosis {
  const wrong = hostAtFault(failure, reading)
  const { statements, sources } = failure.sent === 'maybe' ? stating('lookupBeforeRetry') : stating()
  const retry = wrong ? 'after-change' : failure.retry
  const kling = failure.consequence !== true || reading.showsKling
  return {
    ...plain,
    kind: 'client',
    title: fact(failure.title),
    httpStatus: evidence.httpStatus,
    happened: wrong ? say('explain.wrong-host', { host: { code: wrong.host } }) : fact(failure.meaning),
    action: wrong ? say('explain.call', { what: { code: wrong.instead } }) : fact(failure.remedy),
    retry,
    reason: reasonFor(failure, retry),
    causes: [
      ...(wrong ? [say('explain.wrong-host-cause', { host: { code: wrong.host }, note: fact(wrong.note) })] : []),
      ...factsOf(failure.causes),
      ...(!isOfConnection(failure) || reading.addresses.some(({ host }) => isOfficialHost(host)) || wrong
        ? []
        : [say('explain.unofficial-host', { hosts: hostNames })]),
    ],
    said: null,
    sent: failure.sent,
    example: exampleFor(failure),
    notes: kling ? statements : [say('explain.perhaps-not-kling'), ...statements],
    related: failure.sent === 'maybe' ? [5000, 5002] : [],
    sources: [failure, ...sources],
    suspects: suspectsOf[failure.id] ?? [],
  }
}

/** Code that fails before it calls, or calls a URL without a host, has no host to blame. */
function isOfConnection({ id, sent }: ClientFailure): boolean {
  return (
    sent !== 'answered' && id !== 'no-scheme' && id !== 'empty-url' && connectionFailures.some((each) => each.id === id)
  )
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
  'key-missing': ['authentication'],
  'jwt-claims': ['invalid-jwt-claims'],
  'bad-header': ['missing-bearer'],
  'bytes-token': ['authentication'],
  'no-data': ['unchecked-result'],
  'nil-data': ['unchecked-result'],
  'no-list': ['wrong-task-status', 'unchecked-result'],
  'no-result': ['unchecked-result', 'wrong-task-status'],
  'empty-result': ['unchecked-result', 'wrong-task-status'],
  'html-answer': ['unknown-endpoint', 'outdated-host', 'unchecked-result'],
  'own-deadline': ['unbounded-polling', 'wrong-task-status'],
}

function reasonFor({ sent, id }: ClientFailure, retry: Diagnosis['retry']): Datum {
  if (id === 'own-deadline') return say('explain.not-a-new-task')
  if (sent === 'no') return retry === 'after-backoff' ? say('explain.not-sent-again') : say('explain.not-sent')
  return sent === 'maybe' ? say('explain.maybe-sent') : say('explain.answered')
}

/** Failures that a nonexistent host explains. */
const failuresOfHost = new Set<string>(['unknown-host', 'refused', 'certificate', 'no-answer'])

function hostAtFault({ sent, id }: ClientFailure, reading: Reading): WrongHost | null {
  return sent !== 'answered' && failuresOfHost.has(id) ? wrongHost(reading) : null
}

/** What is known about a host that no list contains. */
const unknownHost = 'Kling does not document this host.'

interface WrongHost {
  readonly host: string
  readonly instead: string
  readonly note: string
}

/** A host in the text that looks like Kling's but does not belong to the API. */
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
    note: listed?.note ?? unknownHost,
  }
}
