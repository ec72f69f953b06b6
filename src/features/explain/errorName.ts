import { findHttpStatus, findServiceError } from '../lookup'
import { inlineCode } from '../markdown'
import { knownIn, type Evidence } from './read'
import { excerpt } from '../redact'

/** One error of a list, in a few words. */
export function nameOf({ kind, code, httpStatus, task, message, failure, form }: Evidence): string {
  if (failure) return failure.title
  if (form === 'other' && code !== null) return `${code} of another service`
  if (kind === 'task')
    return task?.reason?.trim()
      ? (knownIn(task.reason)?.title ?? inlineCode(excerpt(task.reason, 60)))
      : 'Task failed without a reason'
  if (code !== null) return nameOfCode(code, message)
  const status = findHttpStatus(httpStatus ?? 0)
  return `HTTP ${httpStatus}${status ? `: ${status.name}` : ''}`
}

function nameOfCode(code: number, message: string | null): string {
  const known = code === 1201 ? knownIn(message) : null
  const name = known?.title ?? findServiceError(code)?.name
  if (code === 1201 && known === null && message !== null) return `${code}: ${inlineCode(excerpt(message, 60))}`
  return name === undefined ? `${code}` : `${code}: ${name}`
}
