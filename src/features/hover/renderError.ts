import {
  nonexistentServiceCodes,
  observedMessages,
  taskStatuses,
  wrongTaskStatuses,
  type ObservedMessage,
  type TaskStatus,
} from '../../knowledge'
import { errorsOfStatus, findHttpStatus, findServiceError } from '../lookup'
import { alternatives, bulletList, inlineCode, table, page, type Markdown } from '../markdown'
import { citation, citations } from '../provenance'
import { retryInShort, retryVerdict } from '../retry'

const messages: readonly ObservedMessage[] = observedMessages
const statuses: readonly TaskStatus[] = taskStatuses

/** A service code: meaning, causes, what to do, whether to retry. Null for a number that is none. */
export function renderServiceCode(code: number): Markdown | null {
  const error = findServiceError(code)
  if (error === undefined) return renderNonexistentCode(code)
  return page([
    `**${error.code} ${error.name}** · HTTP ${error.http}`,
    error.meaning,
    bulletList(error.causes),
    `**What to do:** ${error.remedy}`,
    error.retry === 'not-an-error' ? null : retryVerdict[error.retry],
    (error.notes ?? []).join(' '),
    `Source: ${citation(error)}`,
  ])
}

/** An HTTP status, with the codes that come with it or in its place. Null for a status nobody asks about. */
export function renderHttpStatus(status: number): Markdown | null {
  const known = findHttpStatus(status)
  if (known === undefined) return null
  const rows = errorsOfStatus(known).map(({ code, name, retry, http }) => [
    `\`${code}\``,
    `${name}${known.used ? '' : ` (HTTP ${http})`}`,
    retryInShort[retry],
  ])
  return page([
    `**HTTP ${known.status} ${known.name}**${known.used ? '' : ': not sent by the official API'}`,
    known.note,
    rows.length > 0 ? table([known.used ? 'Code' : 'Code in its place', 'Meaning', 'Retry?'], rows) : null,
    `Source: ${citation(known)}`,
  ])
}

/** A text of the service: why a task failed, or the message of an error. Null for a text that was not seen before. */
export function renderTaskMessage(text: string): Markdown | null {
  const found = messages.find(({ pattern }) => pattern.test(text.slice(0, 2000)))
  if (found === undefined) return null
  const error = found.code === null ? undefined : findServiceError(found.code)
  return page([
    `**${inlineCode(found.text)}**${error ? ` · code ${error.code}` : found.place === 'task' ? ' · in `task_status_msg`' : ''}`,
    found.meaning,
    bulletList(found.causes),
    `**What to do:** ${found.remedy}`,
    retryVerdict[error?.retry ?? 'never'],
    `Source: ${citations([found]).join('; ')}`,
  ])
}

/** A status of a task, or a word that is mistaken for one. Null for any other word. */
export function renderTaskStatus(value: string): Markdown | null {
  const known = statuses.find((status) => status.value === value)
  if (known) {
    return page([
      `**${inlineCode(known.value)}** · ${known.final ? 'final' : 'not final'} · ${alternatives(known.generations, 'and')} ${known.generations.length > 1 ? 'generations' : 'generation'}`,
      known.meaning,
      `Source: ${citation(known)}`,
    ])
  }
  const wrong = wrongTaskStatuses.find((status) => status.value === value)
  if (wrong === undefined) return null
  const { legacy, new: newer } = wrong.instead
  const instead =
    legacy === newer ? inlineCode(legacy) : `${inlineCode(legacy)} (legacy) or ${inlineCode(newer)} (new generation)`
  return page([
    `**${inlineCode(value)}** is not a status of a Kling task: it never comes.`,
    `What comes is ${instead}.`,
    `Source: ${citation(statuses[0] ?? { source: 'documentation' })}`,
  ])
}

function renderNonexistentCode(code: number): Markdown | null {
  const entry = nonexistentServiceCodes.find((other) => other.code === code)
  if (entry === undefined) return null
  const rows = entry.instead.flatMap((other) => {
    const error = findServiceError(other)
    return error ? [[`\`${error.code}\``, error.name, `HTTP ${error.http}`]] : []
  })
  return page([
    `**${code}** is not a code of the official API: it never comes.`,
    table(['What comes', 'Meaning', 'Status'], rows),
    `Source: ${citation({ source: 'errorCodes' })}`,
  ])
}
