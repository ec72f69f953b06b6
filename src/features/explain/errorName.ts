import type { Datum } from '../../findings/message'
import { findHttpStatus, findServiceError } from '../lookup'
import { fact, quoted, say } from './say'
import { knownIn, type Evidence } from './read'

/** A short name for an error in a list. */
export function nameOf({ kind, code, httpStatus, task, message, failure, form }: Evidence): Datum {
  if (failure) return fact(failure.title)
  if (form === 'other' && code !== null) return say('explain.code-of-other', { code })
  if (kind === 'task') return nameOfReason(task?.reason?.trim() ?? '')
  if (code !== null) return nameOfCode(code, message)
  const status = findHttpStatus(httpStatus ?? 0)
  return status
    ? say('explain.status', { status: httpStatus, name: fact(status.name) })
    : { name: `HTTP ${httpStatus}` }
}

function nameOfReason(reason: string): Datum {
  if (reason === '') return say('explain.failed-without-reason')
  const known = knownIn(reason)
  return known ? fact(known.title) : quoted(reason)
}

function nameOfCode(code: number, message: string | null): Datum {
  const known = code === 1201 ? knownIn(message) : null
  const name = known?.title ?? findServiceError(code)?.name
  if (code === 1201 && known === null && message !== null) return say('explain.code', { code, what: quoted(message) })
  return name === undefined ? code : say('explain.code', { code, what: fact(name) })
}
