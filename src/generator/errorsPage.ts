import {
  gatewayErrors,
  gateways,
  httpStatuses,
  nonexistentServiceCodes,
  observedMessages,
  serviceErrors,
  taskStatuses,
  wrongTaskStatuses,
  type GatewayError,
  type HttpStatus,
  type ObservedMessage,
  type ServiceError,
  type TaskStatus,
} from '../knowledge'
import { findServiceError } from '../features/lookup'
import { alternatives, blocks, bulletList, inlineCode, numberedList, table } from '../features/markdown'
import { citation, citations } from '../features/provenance'
import { retryInShort, retryVerdict } from '../features/retry'
import { wordsIn } from '../words'
import type { Artifact } from './snippets'

const words = wordsIn('en')

const errors: readonly ServiceError[] = serviceErrors
const statuses: readonly HttpStatus[] = httpStatuses
const messages: readonly ObservedMessage[] = observedMessages
const tasks: readonly TaskStatus[] = taskStatuses
const foreign: readonly GatewayError[] = gatewayErrors

/** `docs/errors.md`: every known code, status and message, with its source. */
export function errorsPage(): Artifact {
  return {
    path: 'docs/errors.md',
    content: `${blocks([
      '<!-- Written by `npm run generate` from src/knowledge. Do not edit. -->',
      '# Errors of the Kling API',
      'A response from the Kling API has `code`, `message`, `request_id` and usually `data`. `code` says what went wrong and whether a retry helps; the HTTP status alone does not. *Kling: Explain Error* and `klint explain` find these fields in a response, a log or a stack trace.',
      '## Service codes',
      codeTable(errors),
      ...errors.map(codeSection),
      '## HTTP statuses',
      statusTable(statuses.filter(({ used }) => used)),
      '### Statuses that Kling does not send',
      statusTable(statuses.filter(({ used }) => !used)),
      ...nonexistentServiceCodes.map(
        ({ code, instead }) =>
          `Code ${code} does not exist either; Kling sends ${alternatives(instead.map(codeLink))}.`,
      ),
      '## Messages',
      'Values of `message` that Kling has sent, with their codes.',
      ...messages.filter(({ place }) => place === 'message').map(messageSection),
      '## Failed tasks',
      'A failed task of a `/v1/…` endpoint comes with HTTP 200, code 0 and the message SUCCEED; the reason is in `task_status_msg`. For endpoints with the model in the path, the reason is in the `message` of the task. Kling has sent these reasons:',
      ...messages.filter(({ place }) => place === 'task').map(messageSection),
      '## Status of a task',
      taskTable(),
      `Kling never sends these statuses, although some code expects them: ${alternatives(
        wrongTaskStatuses.map(({ value }) => inlineCode(value)),
        'and',
      )}.`,
      '## Errors of gateways',
      'Services that resell Kling models have their own errors; the codes above do not apply to them.',
      gatewayTable(),
    ])}\n`,
  }
}

function codeTable(rows: readonly ServiceError[]): string {
  return table(
    ['Code', 'HTTP', 'Name', 'Retry?'],
    rows.map(({ code, http, name, retry }) => [codeLink(code), String(http), name, retryInShort(retry, words)]),
  )
}

function codeSection(error: ServiceError): string {
  const { code, name, http, meaning, causes, remedy, retry, notes = [] } = error
  return blocks([
    `### ${code} ${name}`,
    `HTTP ${http}. ${meaning}`,
    causes.length > 0 ? numberedList(causes) : null,
    `**What to do.** ${remedy}`,
    retryVerdict(retry, words),
    notes.length > 0 ? bulletList(notes) : null,
    `Source: ${citation(error, words)}`,
  ])
}

function messageSection(message: ObservedMessage): string {
  const { text, code, meaning, causes, remedy } = message
  return blocks([
    `### ${inlineCode(text)}`,
    `${code === null ? '' : `Code ${codeLink(code)}. `}${meaning}`,
    numberedList(causes),
    `**What to do.** ${remedy}`,
    `Source: ${citations([message], words).join('; ')}`,
  ])
}

function statusTable(rows: readonly HttpStatus[]): string {
  return table(
    ['HTTP', 'Name', rows.some(({ used }) => used) ? 'Codes' : 'What Kling sends instead', 'Note', 'Source'],
    rows.map((row) => [
      String(row.status),
      row.name,
      row.codes.map(codeLink).join(', '),
      row.note,
      citation(row, words),
    ]),
  )
}

function taskTable(): string {
  return table(
    ['Status', 'Generations', 'Final', 'Meaning', 'Source'],
    tasks.map((task) => [
      inlineCode(task.value),
      task.generations.join(', '),
      task.final ? 'yes' : 'no',
      task.meaning,
      citation(task, words),
    ]),
  )
}

function gatewayTable(): string {
  const rows = foreign.map((error) => [
    gateways.find(({ id }) => id === error.gateway)?.name ?? error.gateway,
    error.reasonIn.map(inlineCode).join(', '),
    error.statuses.map(({ status, meaning }) => `${status}: ${meaning}`).join(' '),
    error.note,
    citation(error, words),
  ])
  return table(['Gateway', 'Reason in', 'Statuses that Kling does not send', 'Note', 'Source'], rows)
}

/** A link to the section of a code. The anchor is the one that GitHub generates from its heading. */
function codeLink(code: number): string {
  const error = findServiceError(code)
  return error
    ? `[${code}](#${`${code} ${error.name}`
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replace(/ /g, '-')})`
    : String(code)
}
