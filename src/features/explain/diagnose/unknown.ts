import { distance } from 'fastest-levenshtein'
import { hosts, nonexistentServiceCodes, observedMessages, serviceErrors, type Host, type ObservedMessage } from '../../../knowledge'
import { officialHosts } from '../../lookup'
import { inlineCode } from '../../markdown'
import { lookUp, readMessage, showAnswer } from '../examples'
import { excerpt } from '../redact'
import type { Reading } from '../recognise'
import { stating, type Diagnosis } from './diagnosis'

const knownHosts: readonly Host[] = hosts
const messages: readonly ObservedMessage[] = observedMessages
const whatToCopy =
  'Copy the body of the response as it is: `code`, `message`, `request_id`, and for a task `task_status` and `task_status_msg`. Leave keys and tokens out.'

/** A number in the place of a code that the table does not have. */
export function diagnoseNonexistentCode(code: number, reading: Reading): Diagnosis {
  const meant = nonexistentServiceCodes.find((entry) => entry.code === code)?.instead
  const near = meant ?? nearestCodes(code)
  const { statements, sources } = stating('no402')
  return {
    kind: 'service-code',
    title: `${code}: not a code of the official API`,
    code,
    httpStatus: reading.httpStatus,
    retry: 'unknown',
    happened: `The table of the official API has ${serviceErrors.length} codes, and ${code} is none of them. ${meant ? 'These are what it sends instead:' : 'The nearest are:'}`,
    choices: near,
    causes: [
      'The number comes from an article or generated code, not from a response.',
      'The call went to a gateway, whose codes are its own.',
      'The code is newer than the table that Klint has.',
    ],
    fixes: ['Look at the response itself: HTTP status, `code` and `message`.', `Handle the codes that exist: ${near.map((other) => `\`${other}\``).join(', ')}.`, whatToCopy],
    example: readMessage,
    verdict: '**Not before the cause is known.** Code that waits for this number never acts; look at what the server really sends.',
    notes: code === 1104 ? statements : [],
    related: near,
    sources: [serviceErrors[0], ...(code === 1104 ? sources : [])],
  }
}

/** The connection failed before an answer came. */
export function diagnoseNetwork(reading: Reading): Diagnosis {
  const wrong = knownHosts.filter(({ status, host }) => status === 'not-a-host' && reading.input.includes(host))
  return {
    kind: 'unknown',
    title: 'No answer from the server',
    code: null,
    httpStatus: null,
    retry: 'lookup-first',
    happened:
      'The connection failed or took too long, so there is no code of the service in this text. After a create the task may exist all the same: the request may have arrived, and only the answer was lost.',
    causes: [
      ...wrong.map(({ host, note }) => `${inlineCode(host)} is not a host of the API. ${note}`),
      'The network, a proxy or a firewall between this machine and the host.',
      'A time limit of the client that is too short, for example for an image as Base64.',
      ...(reading.official ? [] : [`A host that is not official; those are ${officialHosts}.`]),
    ],
    fixes: [
      'Check with a harmless query (a list of one task) that the host answers.',
      ...wrong.flatMap(({ instead }) => (instead ? [`Call ${inlineCode(instead)}.`] : [])),
      'Give each create an `external_task_id`, so that it can be looked up after a lost answer.',
    ],
    example: lookUp,
    notes: stating('lookupBeforeRetry').statements,
    related: [5000, 5002],
    sources: [...stating('lookupBeforeRetry').sources, ...wrong],
  }
}

/** Text in which nothing was recognised. */
export function diagnoseUnknown(reading: Reading): Diagnosis {
  const shown = excerpt(reading.input, 200)
  const near = nearestMessages(reading.message ?? reading.input)
  const empty = reading.input.trim() === ''
  return {
    kind: 'unknown',
    title: empty ? 'Nothing to explain yet' : 'Not recognised as an error of Kling',
    code: null,
    httpStatus: reading.httpStatus,
    retry: 'unknown',
    happened: empty
      ? 'The text is empty. A service code, an HTTP status, the body of a response, a log line, a stack trace or a `task_status_msg` can be explained.'
      : `Looked for, and not found: one of the ${serviceErrors.length} service codes, an HTTP status, the body of a response, a known message of the service, the error of a gateway.${shown ? ` The text begins with ${inlineCode(shown)}.` : ''}`,
    causes: [
      ...(reading.body
        ? ['The body is not one of the official API, whose answers have `code`, `message` and `request_id`. It comes from a gateway, a proxy or your own server.']
        : []),
      ...near.map((message) => `Perhaps this message was meant: ${inlineCode(message.text)}${message.code === null ? '' : ` (code ${message.code})`}. ${message.meaning}`),
      'The text is from the code around the call, and the answer of the service is not in it.',
    ],
    fixes: [
      whatToCopy,
      'Read it in this order: HTTP status (what kind of trouble), `code` (which one exactly, and whether a retry helps), `message` (which parameter), and for a failed task `task_status_msg`.',
      'If the code throws the body away (`raise_for_status()`, `axios` errors printed without `error.response.data`), print it first.',
    ],
    example: showAnswer,
    verdict: '**Not before the cause is known.** `code` in the response decides whether a retry helps.',
    related: near.flatMap(({ code }) => code ?? []),
    sources: [serviceErrors[0], ...near],
  }
}

function nearestCodes(code: number): readonly (typeof serviceErrors)[number]['code'][] {
  const misspelt = (other: number) => distance(String(other), String(code))
  return serviceErrors
    .map((error) => error.code)
    .filter((other) => other !== 0)
    .sort((a, b) => misspelt(a) - misspelt(b) || Math.abs(a - code) - Math.abs(b - code))
    .slice(0, 3)
}

/** Messages that share enough of their longer words with the text. */
function nearestMessages(text: string): readonly ObservedMessage[] {
  const words = new Set(longWords(text.slice(0, 4000)))
  return messages
    .map((message) => ({ message, share: shareOf(longWords(message.text), words) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
    .slice(0, 2)
    .map(({ message }) => message)
}

function shareOf(words: readonly string[], found: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => found.has(word)).length / words.length
}

function longWords(text: string): readonly string[] {
  return (text.toLowerCase().match(/[a-z_]{4,30}/g) ?? []).filter((word) => word !== 'this' && word !== 'with' && word !== 'when')
}
