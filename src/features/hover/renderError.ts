import {
  nonexistentServiceCodes,
  observedMessages,
  taskStatuses,
  wrongTaskStatuses,
  type ObservedMessage,
  type TaskStatus,
} from '../../knowledge'
import { code as codeOf, fact } from '../../rules/shared/saying/wording'
import type { Words } from '../../words'
import { errorsOfStatus, findHttpStatus, findServiceError } from '../lookup'
import { bulletList, inlineCode, table, page, type Markdown } from '../markdown'
import { sourceLine } from '../provenance'
import { retryInShort, retryVerdict } from '../retry'

const messages: readonly ObservedMessage[] = observedMessages
const statuses: readonly TaskStatus[] = taskStatuses

/** A service code: meaning, causes, what to do, whether to retry. Null for a number that is not a code. */
export function renderServiceCode(code: number, words: Words): Markdown | null {
  const error = findServiceError(code)
  if (error === undefined) return renderNonexistentCode(code, words)
  const { name, http, meaning, causes, remedy, retry, notes = [] } = error
  return page([
    words.say('hover.service-code', { code, name: fact(name), http }),
    words.fact(meaning),
    bulletList(causes.map((cause) => words.fact(cause))),
    words.say('hover.what-to-do', { remedy: fact(remedy) }),
    retry === 'not-an-error' ? null : retryVerdict(retry, words),
    notes.length > 0 ? words.phrase({ list: notes.map(fact), join: 'text' }) : null,
    sourceLine([error], words),
  ])
}

/** An HTTP status and the codes that come with it or instead of it. Null for an unknown status. */
export function renderHttpStatus(status: number, words: Words): Markdown | null {
  const known = findHttpStatus(status)
  if (known === undefined) return null
  const { used, name, note } = known
  const rows = errorsOfStatus(known).map((error) => [
    `\`${error.code}\``,
    words.say('hover.code-name', { name: fact(error.name), http: used ? null : error.http }),
    retryInShort(error.retry, words),
  ])
  const head = [
    words.say('hover.column-code', { used }),
    words.say('hover.column-meaning'),
    words.say('hover.column-retry'),
  ]
  return page([
    words.say('hover.http-status', { status, name: fact(name), used }),
    words.fact(note),
    rows.length > 0 ? table(head, rows) : null,
    sourceLine([known], words),
  ])
}

/** A message of Kling: why a task failed, or the message of an error. Null for an unknown text. */
export function renderTaskMessage(text: string, words: Words): Markdown | null {
  const found = messages.find(({ pattern }) => pattern.test(text.slice(0, 2000)))
  if (found === undefined) return null
  const error = found.code === null ? undefined : findServiceError(found.code)
  return page([
    words.say('hover.message', {
      text: { name: inlineCode(found.text) },
      where: error ? 'code' : found.place === 'task' ? 'task' : null,
      code: error?.code ?? null,
    }),
    words.fact(found.meaning),
    bulletList(found.causes.map((cause) => words.fact(cause))),
    words.say('hover.what-to-do', { remedy: fact(found.remedy) }),
    retryVerdict(error?.retry ?? 'never', words),
    sourceLine([found], words),
  ])
}

/** A task status, or a word that is mistaken for one. Null for any other word. */
export function renderTaskStatus(value: string, words: Words): Markdown | null {
  const known = statuses.find((status) => status.value === value)
  if (known) {
    const { final, generations, meaning } = known
    const where = generations.length === 3 ? 'all' : generations.some((each) => each === 'new') ? 'new' : 'legacy'
    return page([
      words.say('hover.task-status', { status: codeOf(value), final, where }),
      words.fact(meaning),
      sourceLine([known], words),
    ])
  }
  const wrong = wrongTaskStatuses.find((status) => status.value === value)
  if (wrong === undefined) return null
  const { legacy, new: newer } = wrong.instead
  return page([
    words.say('hover.no-task-status', { status: codeOf(value) }),
    words.say('hover.task-status-instead', {
      legacy: codeOf(legacy),
      newer: legacy === newer ? null : codeOf(newer),
    }),
    sourceLine([statuses[0] ?? { source: 'documentation' }], words),
  ])
}

function renderNonexistentCode(code: number, words: Words): Markdown | null {
  const entry = nonexistentServiceCodes.find((other) => other.code === code)
  if (entry === undefined) return null
  const rows = entry.instead.flatMap((other) => {
    const error = findServiceError(other)
    return error ? [[`\`${error.code}\``, words.fact(error.name), `HTTP ${error.http}`]] : []
  })
  const head = [words.say('hover.column-instead'), words.say('hover.column-meaning'), words.say('hover.column-status')]
  return page([
    words.say('hover.no-service-code', { code }),
    table(head, rows),
    sourceLine([{ source: 'errorCodes' }], words),
  ])
}
