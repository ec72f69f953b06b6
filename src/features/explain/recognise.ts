import { nonexistentServiceCodes, observedMessages, taskStatuses, wrongTaskStatuses, type ObservedMessage } from '../../knowledge'
import { findHttpStatus, findServiceError } from '../lookup'
import { readFields, type Field } from './readFields'
import { isOfficial, recogniseGateway, type GatewayMatch } from './recogniseGateway'
import { findStatusInText } from './recogniseStatus'

/** What was found in the text to be explained. */
export interface Reading {
  /** The text, as it was given. */
  readonly input: string
  /** The number in `code`, whether the table has it or not. */
  readonly code: number | null
  readonly httpStatus: number | null
  /** `message` of the envelope. */
  readonly message: string | null
  /** Status of the task, and why it failed. */
  readonly taskStatus: string | null
  readonly taskMessage: string | null
  /** The text has `task_status`, a key of Kling's own. */
  readonly klingTask: boolean
  /** A text of the service that is known. */
  readonly observed: ObservedMessage | null
  readonly requestId: string | null
  readonly gateway: GatewayMatch | null
  /** The text names a host of the official API. */
  readonly official: boolean
  /** A body, or a part of one, was read, and not only numbers in a text. */
  readonly body: boolean
  /** No answer came: the connection failed. */
  readonly network: boolean
}

const messages: readonly ObservedMessage[] = observedMessages
const knownStatuses = new Set<string>([...taskStatuses, ...wrongTaskStatuses].map(({ value }) => value.toLowerCase()))
const networkFailure =
  /\b(?:(?:ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|ConnectionError|NewConnectionError|NameResolutionError|SSLError|SSLCertVerificationError|Max retries exceeded|fetch failed|socket hang up|getaddrinfo|timed out|network error)\b|UND_ERR_\w|ConnectTimeout|ReadTimeout)/i

/** Reads codes, statuses, messages and ids out of any text. */
export function recognise(input: string): Reading {
  const fields = readFields(input)
  const text = input.replace(/\s+/g, ' ')
  const failure = lastFailedTask(fields)
  const coded = decisiveCode(fields, failure?.offset ?? -1)
  const status = lastNumber(fields, ['status', 'status_code', 'statusCode', 'http_status', 'httpStatus'], isHttpStatus)
  const inText = findStatusInText(input)
  const numeric = coded === null ? null : Number(coded.value)
  const serviceCode = numeric !== null && (numeric === 0 || numeric > 999) ? numeric : inText.code
  const taskMessage = taskReason(fields, failure)
  const message = coded ? textBeside(fields, coded) : (lastText(fields, ['message', 'msg']) ?? null)
  const taskStatus = failure ? String(failure.value) : (lastTaskStatus(fields)?.value.toString() ?? null)
  const known = knownText([taskMessage, message, text])
  const code = serviceCode ?? known?.code ?? null
  return {
    input,
    code,
    httpStatus: inText.httpStatus ?? status ?? (numeric !== null && isHttpStatus(numeric) ? numeric : null),
    message,
    taskStatus,
    taskMessage,
    klingTask: fields.some(({ key }) => key === 'task_status' || key === 'task_status_msg'),
    observed: known,
    requestId: requestIdOf(fields, coded),
    gateway: recogniseGateway(text, fields),
    official: isOfficial(text),
    body: fields.some(({ key, object }) => object > 0 && bodyKeys.has(key)),
    network: networkFailure.test(text),
  }
}

const bodyKeys = new Set(['code', 'message', 'msg', 'request_id', 'task_status', 'task_status_msg', 'task_id', 'detail', 'error'])

export function isHttpStatus(value: number): boolean {
  return Number.isInteger(value) && value >= 100 && value <= 599
}

/** The code that ended it: in a log of several answers the last one that is an error; 0 only where there is no other. */
function decisiveCode(fields: readonly Field[], after: number): Field | null {
  const codes = fields.filter(({ key, value }) => /^(?:error_?|service_?|biz_?|kling_?)?code$/i.test(key) && isCode(value))
  const errors = codes.filter(({ value }) => Number(value) !== 0 && Number(value) !== 200)
  const decisive = errors.findLast(({ value }) => isServiceCode(Number(value))) ?? errors.at(-1)
  // A task that failed later on is what the text is about.
  if (decisive && decisive.offset > after) return decisive
  return codes.findLast(({ value }) => Number(value) === 0) ?? (after < 0 ? (codes.at(-1) ?? null) : null)
}

function isCode(value: string | number): boolean {
  const number = typeof value === 'number' ? value : /^\d{1,4}$/.test(value) ? Number(value) : NaN
  return number === 0 || (number >= 100 && number <= 9999)
}

function isServiceCode(code: number): boolean {
  return findServiceError(code) !== undefined || nonexistentServiceCodes.some((entry) => entry.code === code)
}

function lastFailedTask(fields: readonly Field[]): Field | undefined {
  return fields.findLast(({ key, value }) => (key === 'task_status' || key === 'status') && value === 'failed')
}

function lastTaskStatus(fields: readonly Field[]): Field | undefined {
  return fields.findLast(
    ({ key, value }) => key === 'task_status' || (key === 'status' && typeof value === 'string' && knownStatuses.has(value.toLowerCase())),
  )
}

/** Why a task failed: `task_status_msg`, or in the new generation the `message` beside `status`. */
function taskReason(fields: readonly Field[], failure: Field | undefined): string | null {
  const legacy = lastText(fields, ['task_status_msg'])
  if (legacy !== undefined) return legacy
  if (failure?.key !== 'status' || failure.object === 0) return null
  const beside = fields.find(({ key, object, value }) => key === 'message' && object === failure.object && typeof value === 'string')
  return beside ? String(beside.value) : null
}

function textBeside(fields: readonly Field[], { object }: Field): string | null {
  return lastText(fields.filter((field) => field.object === object), ['message', 'msg']) ?? null
}

function lastText(fields: readonly Field[], keys: readonly string[]): string | undefined {
  const field = fields.findLast(({ key, value }) => keys.includes(key) && typeof value === 'string' && value.trim() !== '')
  return field === undefined ? undefined : String(field.value)
}

function lastNumber(fields: readonly Field[], keys: readonly string[], accepts: (value: number) => boolean): number | null {
  const field = fields.findLast(({ key, value }) => keys.includes(key) && accepts(Number(value)))
  return field === undefined ? null : Number(field.value)
}

function knownText(texts: readonly (string | null)[]): ObservedMessage | null {
  for (const text of texts) {
    const found = text === null ? undefined : messages.find(({ pattern }) => pattern.test(text))
    if (found) return found
  }
  return null
}

/** A text that the server put there; anything unlike an id (a sentence, a key) is none. */
function requestIdOf(fields: readonly Field[], coded: Field | null): string | null {
  const ids = fields.filter(({ key }) => /^(?:x[_-])?request[_-]?id$/i.test(key))
  const id = String((ids.find(({ object }) => object === coded?.object) ?? ids.at(-1))?.value ?? '')
  return /^[\w.-]{4,80}$/.test(id) && !/^(?:eyJ|sk-|api-key|string$)/.test(id) && findHttpStatus(Number(id)) === undefined ? id : null
}
