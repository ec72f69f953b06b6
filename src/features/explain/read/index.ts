import { observedMessages, type ObservedMessage } from '../../../knowledge'
import { findServiceError } from '../../lookup'
import { readComplaint } from '../complaints'
import { isOfficialHost, endpointAt, isApiPath, readAddresses } from './addresses'
import { answersIn } from './answers'
import { failuresIn } from './failures'
import { readFields, type Fields } from './fields'
import { recogniseGateway } from './gateway'
import { readLines, type Lines } from './lines'
import { joinStatuses } from './join'
import { codesIn, numberOfFewWords, type NumberInText, statusesIn } from './numbers'
import { otherServiceIn, proxyIn, retryAfterIn, signsIn } from './context'
import type { Evidence, Reading } from './evidence'

export type * from './evidence'

const messages: readonly ObservedMessage[] = observedMessages
const namesKling = /kling|klingai|可灵|快手/i

/** Reads a text: the events that it reports with their places, and their context. */
export function readText(input: string): Reading {
  const fields = readFields(input)
  const { text } = fields
  const lines = readLines(text)
  const flat = text.replace(/\s+/g, ' ')
  const addresses = readAddresses(text, lines)
  const showsKling =
    namesKling.test(text) ||
    addresses.some(
      ({ host, path }) =>
        isOfficialHost(host) || (host === null && (isApiPath(path) || endpointAt(path) !== undefined)),
    )
  const answers = answersIn(fields, lines)
  const otherService = namesKling.test(text) ? null : otherServiceIn(text, fields.all)
  const evidence = evidenceIn(fields, lines, answers, { showsKling, isOther: otherService !== null })
  return {
    input,
    evidence: otherService === null ? evidence : evidence.map((each) => withoutClaim(each, lines)),
    addresses,
    gateway: recogniseGateway(flat, fields.all),
    otherService,
    showsKling: showsKling || evidence.some(({ form, body }) => form === 'kling' && body),
    retryAfter: retryAfterIn(text),
    proxy: proxyIn(text),
    signs: signsIn(text),
    body: fields.all.some(({ key, object }) => object > 0 && bodyKeys.has(key)),
  }
}

/**
 * Beside the name of another service, a body with a code may be that service's, unless it has a request id or says what
 * Kling says with this code.
 */
function withoutClaim(evidence: Evidence, lines: Lines): Evidence {
  const { kind, form, requestId, code, message, line } = evidence
  const isClaim = kind === 'answer' && form === 'kling' && requestId === null && knownIn(message)?.code !== code
  return isClaim && otherServiceIn(lines.text(line), []) !== null ? { ...evidence, form: 'unsure' } : evidence
}

const bodyKeys = new Set([
  'code',
  'message',
  'msg',
  'request_id',
  'task_status',
  'task_status_msg',
  'task_id',
  'detail',
  'error',
])

function evidenceIn(
  fields: Fields,
  lines: Lines,
  answers: readonly Evidence[],
  { showsKling, isOther }: { readonly showsKling: boolean; readonly isOther: boolean },
): readonly Evidence[] {
  const { text } = fields
  const taken = new Set(answers.flatMap(({ line, code }) => (code === null ? [] : [`${line} ${code}`])))
  const codes = codesIn(text, lines)
  const inWords = codes
    .filter(({ line, number }) => !taken.has(`${line} ${number}`))
    .map(({ number, line, offset, end }, index, all): Evidence => ({
      ...nothing,
      kind: 'answer',
      line,
      offset,
      code: number,
      message:
        index < all.length - mostWithWords
          ? null
          : (wordsAfter(text, lines, line, end) ?? wordsBefore(lines.text(line), offset - lines.start(line))),
      form: showsKling || (text.length < 160 && !isOther) ? 'kling' : 'unsure',
    }))
  const statuses = statusesIn(text, lines)
  const found = [
    ...joinStatuses([...withOwnWords(answers, codes, text, lines), ...inWords], statuses, text, lines).map(
      (each, index, all) => withWords(each, fields, lines, index >= all.length - mostWithWords),
    ),
    ...failuresIn(text, lines, showsKling),
  ]
  return found.length > 0 ? found.sort((a, b) => a.offset - b.offset) : inFewWords(text)
}

/** `(code=1201): image can not be null`: the words after a code that is in no object are its message. */
function withOwnWords(
  answers: readonly Evidence[],
  codes: readonly NumberInText[],
  text: string,
  lines: Lines,
): readonly Evidence[] {
  const places = new Map(codes.slice(-mostWithWords).map((code) => [`${code.line} ${code.number}`, code]))
  return answers.map((answer) => {
    const { body, code, message, line } = answer
    const place = body || code === null || message !== null ? undefined : places.get(`${line} ${code}`)
    return place ? { ...answer, message: wordsAfter(text, lines, line, place.end) } : answer
  })
}

function inFewWords(text: string): readonly Evidence[] {
  const few = numberOfFewWords(text)
  if (!few) return []
  const kind = few.code === null ? 'status' : 'answer'
  const message = knownIn(text) ? text.trim() : restOf(text)
  return [withKnown({ ...nothing, kind, ...few, message, form: 'kling' })]
}

const wordKeys = new Set(['message', 'msg', 'detail', 'error', 'error_description', 'errormessage', 'reason'])
/** In how many fields to look for the message of a status. */
const mostFields = 2000

/** Adds the message of a body without a code on the line of its status, or the words that follow the status. */
function withWords(evidence: Evidence, { all, text }: Fields, lines: Lines, isRead: boolean): Evidence {
  const { kind, line, offset, httpStatus } = evidence
  if (kind !== 'status' || all.length > mostFields) return evidence
  const field = all.find(
    ({ key, quoted, offset: at }) => quoted && wordKeys.has(key.toLowerCase()) && lines.at(at) === line,
  )
  if (field) return withKnown({ ...evidence, message: String(field.value) })
  const words = isRead ? wordsAfter(text, lines, line, offset + String(httpStatus).length) : null
  return words === null ? evidence : withKnown({ ...evidence, message: words }, evidence)
}

/**
 * Adds the code of a known message, if the code has the same HTTP status. Words after a status are its message only if
 * Klint understands them.
 */
function withKnown(evidence: Evidence, otherwise = evidence): Evidence {
  const { kind, httpStatus, message } = evidence
  const known = knownIn(message)
  const code = kind === 'status' ? (known?.code ?? null) : null
  const isOfStatus = code !== null && findServiceError(code)?.http === httpStatus
  if (isOfStatus) return { ...evidence, kind: 'answer', code, form: 'kling' }
  return httpStatus === 400 && (known?.place === 'message' || readComplaint(message) !== null) ? evidence : otherwise
}

/** How many of the last codes get their message read. */
const mostWithWords = 500

const nothing = {
  line: 1,
  offset: 0,
  code: null,
  httpStatus: null,
  message: null,
  task: null,
  requestId: null,
  failure: null,
  body: false,
  form: 'kling',
} as const

/** The message after a code in a line: in quotes, or up to the end of the line. */
function wordsAfter(text: string, lines: Lines, line: number, end: number): string | null {
  const rest = text.slice(end, Math.min(lines.start(line + 1) || text.length, end + 500)).replace(/\n[^]*$/, '')
  const quoted = /^[^"“\w]{0,6}["“]([^"”]{3,400})["”]/.exec(rest)?.[1]
  const words =
    quoted ?? rest.replace(/^[\s\])"'.,:;/=>()-]{1,10}/, '').replace(/^(?:message|msg)\s{0,3}[:=]\s{0,3}/i, '')
  return (/[a-z_]{2}/i.test(words) && /\S\s\S/.test(words)) || /[\u4e00-\u9fff]{3}/.test(words) ? words.trim() : null
}

/** "image can not be null (1201)": the words before a code that ends its line, if Klint understands them. */
function wordsBefore(line: string, end: number): string | null {
  if (/\w/.test(line.slice(end + 4, end + 40))) return null
  const words = line
    .slice(Math.max(0, end - 400), end)
    .replace(/[\s([（]{0,4}(?:code|kling|error)?[\s#:=([（]{0,4}$/i, '')
    .trim()
  return knownIn(words) !== null || readComplaint(words) !== null ? words : null
}

function restOf(text: string): string | null {
  const words = text.trim().replace(/^\W{0,9}\d{3,4}\W{0,9}/, '')
  return words !== text.trim() && (knownIn(words) ?? readComplaint(words)) !== null ? words : null
}

/** The known message of Kling that a text contains; null if there is none. */
export function knownIn(text: string | null): ObservedMessage | null {
  const flat = text?.slice(0, 4000).replace(/\s+/g, ' ') ?? ''
  return flat === '' ? null : (messages.find(({ pattern }) => pattern.test(flat)) ?? null)
}
