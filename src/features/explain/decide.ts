import { findServiceError } from '../lookup'
import { isApiPath } from './read/addresses'
import type { AddressEvidence, Evidence, Reading } from './read'

/** An error that occurs in a text once or several times. */
interface ErrorGroup {
  /** The last occurrence. */
  readonly evidence: Evidence
  readonly count: number
  /** The first few lines on which it occurs. */
  readonly lines: readonly number[]
}

/** What a text is about. */
export interface Decision {
  /** What to explain; null if the text contains no event. */
  readonly chosen: Evidence | null
  /** All distinct errors including the chosen one, latest first. */
  readonly groups: readonly ErrorGroup[]
  /** The later response that accepted what the error had refused. */
  readonly overcomeBy: Evidence | null
}

const mostLines = 5

/** Errors take precedence over successes, later events over earlier ones, and causes over their consequences. */
export function decide(reading: Reading): Decision {
  const klingLines = linesOfKling(reading)
  const errors = reading.evidence.filter((each) => isError(each, reading, klingLines))
  const causes = errors.filter(({ failure }) => failure?.consequence !== true)
  const counted = causes.length > 0 ? causes : errors
  const groups = groupsOf(counted)
  const chosen = bestOf(groups) ?? reading.evidence.findLast((each) => isSuccess(each, reading)) ?? null
  const overcomeBy = chosen && groups.length > 0 ? successAfter(chosen, reading) : null
  return { chosen, groups, overcomeBy }
}

/** The latest error that is certainly Kling's, else the latest. */
function bestOf(groups: readonly ErrorGroup[]): Evidence | undefined {
  const sure = groups.find(({ evidence }) => evidence.form === 'kling')
  return (sure ?? groups[0])?.evidence
}

function isError(evidence: Evidence, reading: Reading, klingLines: ReadonlySet<number>): boolean {
  const { kind, code, httpStatus, task, failure } = evidence
  if (failure) return true
  if (kind === 'task') return task?.status === 'failed'
  if (code !== null && code !== 0) return true
  if (code === 0 || httpStatus === null || httpStatus < 300) return false
  return !isElsewhere(evidence, reading, klingLines)
}

/** Whether a line gives the status for a path of another server, while other lines are Kling's. */
function isElsewhere({ line, form }: Evidence, { addresses }: Reading, klingLines: ReadonlySet<number>): boolean {
  const own = addresses.filter((address) => address.line === line)
  const isForeign = own.length > 0 && own.every(({ host, path }) => host === null && !isApiPath(path))
  return isForeign && form !== 'kling' && (klingLines.size > 1 || (klingLines.size === 1 && !klingLines.has(line)))
}

function linesOfKling({ evidence }: Reading): ReadonlySet<number> {
  return new Set(
    evidence.flatMap(({ form, line, code, task, httpStatus }) =>
      form === 'kling' && (code !== null || task !== null || (httpStatus ?? 0) >= 400) ? [line] : [],
    ),
  )
}

function isSuccess({ kind, code, task, httpStatus }: Evidence, { addresses, evidence }: Reading): boolean {
  if (kind === 'task') return task?.status !== 'failed'
  return code === 0 || (httpStatus !== null && (evidence.length === 1 || addresses.some(({ path }) => isApiPath(path))))
}

/** Whether a later response accepted what an error refused. A failure without a code may belong to another call. */
export function isOvercome(error: Evidence, { chosen, overcomeBy }: Decision, reading: Reading): boolean {
  if (error === chosen) return overcomeBy !== null
  return error.code !== null && successAfter(error, reading) !== null
}

/** The response that shows that a temporary error is over. */
function successAfter(error: Evidence, reading: Reading): Evidence | null {
  if (!passes(error)) return null
  const later = reading.evidence.filter(({ offset }) => offset > error.offset)
  return (
    later.find((each) => each.form === 'kling' && isAcceptance(each, error)) ??
    later.find((each) => samePathFine(each, error, reading.addresses)) ??
    null
  )
}

function passes({ kind, code, httpStatus, failure }: Evidence): boolean {
  if (kind === 'task') return false
  if (failure) return failure.sent === 'maybe' || failure.retry === 'after-backoff'
  const retry = code === null ? undefined : findServiceError(code)?.retry
  if (code !== null) return retry !== undefined && retry !== 'never'
  return httpStatus === 429 || httpStatus === 401 || (httpStatus ?? 0) >= 500
}

/** A refusal with 1303 is over when a task is created; other errors are over with any successful response. */
function isAcceptance({ code, task, kind }: Evidence, error: Evidence): boolean {
  if (kind === 'task') return task?.status === 'submitted' || (error.code !== 1303 && task?.status !== 'failed')
  return code === 0
}

function samePathFine(
  { kind, httpStatus, line }: Evidence,
  error: Evidence,
  addresses: readonly AddressEvidence[],
): boolean {
  if (kind !== 'status' || httpStatus === null || httpStatus < 200 || httpStatus > 299) return false
  const pathAt = (at: number): string | undefined =>
    addresses.find((address) => address.line === at && isApiPath(address.path))?.path
  const path = pathAt(line)
  return path !== undefined && path === pathAt(error.line)
}

function groupsOf(errors: readonly Evidence[]): readonly ErrorGroup[] {
  const groups = new Map<string, { evidence: Evidence; count: number; lines: number[] }>()
  for (const evidence of errors) {
    const key = keyOf(evidence)
    const group = groups.get(key) ?? { evidence, count: 0, lines: [] }
    // A proxy's error page repeats its status on the same line.
    const isNew = group.count === 0 || evidence.kind !== 'status' || group.evidence.line !== evidence.line
    group.evidence = evidence
    if (isNew) group.count += 1
    if (group.lines.length < mostLines && group.lines.at(-1) !== evidence.line) group.lines.push(evidence.line)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.evidence.offset - a.evidence.offset)
}

/** Errors that differ only in ids and times are the same; failed tasks are distinguished by id. */
function keyOf({ kind, code, httpStatus, message, task, failure, form }: Evidence): string {
  if (failure) return `client ${failure.id}`
  if (form === 'other') return `other ${code} ${httpStatus}`
  if (kind === 'task') return `task ${task?.id ?? ''} ${task?.reason ?? ''}`
  if (code !== null) return `code ${code} ${code === 1201 ? shape(message) : ''}`
  return `http ${httpStatus}`
}

function shape(message: string | null): string {
  return (message ?? '')
    .toLowerCase()
    .replace(/[\d\W_]+/g, ' ')
    .slice(0, 80)
}
