import { taskStatuses, type TaskStatus } from '../../../knowledge'
import { inlineCode } from '../../markdown'
import { readStatus } from '../examples'
import { excerpt } from '../../redact'
import type { Evidence } from '../read'
import { plain, reasons, stating, type Diagnosis } from './diagnosis'
import { findServiceError } from '../../lookup'

const statuses: readonly TaskStatus[] = taskStatuses

/** Code 0: the answer is a success, which says nothing about the task. */
export function diagnoseSuccess(evidence: Evidence): Diagnosis {
  const { task, code, httpStatus, requestId } = evidence
  const status = statuses.find(({ value }) => value === task?.status)
  const { statements, sources } = stating(
    'failureReasonPlace',
    'codeUnderHttp200',
    ...(status?.final ? (['resultsKept30Days'] as const) : []),
  )
  const said =
    task?.status === 'none' ? nothingFound : status ? (status.final ? finished(status) : running(status)) : accepted
  return {
    ...plain,
    ...said,
    kind: 'response',
    code: code ?? 0,
    httpStatus: httpStatus ?? 200,
    requestId,
    reason: reasons[said.retry],
    example: readStatus,
    notes: said === nothingFound ? [] : statements,
    sources: [...(status ? [status] : []), ...sources],
    suspects: ['unchecked-result', 'wrong-task-status', 'unbounded-polling'],
  }
}

type Said = Pick<Diagnosis, 'title' | 'happened' | 'causes' | 'action' | 'retry'>

const accepted: Said = {
  title: 'Not an error: the request was accepted',
  happened:
    'Code 0 and SUCCEED mean that this request was accepted. They say nothing about how the task went: that is in its status, `data.task_status` (legacy) or `status` (new generation).',
  causes: [
    'If something is missing all the same: the task is still running, or it failed later; `message` stays SUCCEED in both cases.',
  ],
  action: 'Query the task until its status is final, with a limit, and read the result or the reason then.',
  retry: 'not-an-error',
}

const nothingFound: Said = {
  title: 'No task was found',
  happened: 'The query was accepted, and its list is empty: no task with this id is visible to this account.',
  causes: [
    'The id is wrong, or is one of a legacy task, which is queried on the path that made it.',
    'The task belongs to another account or to the other region.',
    'The task is older than 30 days.',
  ],
  action: 'Check the id against the answer to the create (`data.id`), and query with the same key and host.',
  retry: 'never',
}

function finished({ value }: TaskStatus): Said {
  return {
    title: 'Not an error: the task is finished',
    happened: `The task has the status ${inlineCode(value)}: it is done, and its result can be read. Files are kept for 30 days.`,
    causes: [
      'If something is missing all the same: the code waits for another word than this status, or reads the result in another place.',
    ],
    action: 'Read the result from the task, and download the files: their addresses do not last.',
    retry: 'not-an-error',
  }
}

function running({ value, meaning }: TaskStatus): Said {
  return {
    title: `Not an error: the task is still ${value === 'submitted' ? 'waiting' : 'running'}`,
    happened: `The task has the status ${inlineCode(value)}: ${meaning}`,
    causes: [
      'If it seems to hang: a video takes minutes, and longer under load or when other tasks of the account run.',
    ],
    action: 'Query the task until its status is final, with a limit, and read the result or the reason then.',
    retry: 'not-an-error',
  }
}

/** An error that passed: what came after it was accepted. */
export function diagnoseOvercome(error: Evidence, success: Evidence): Diagnosis {
  const known = error.code === null ? undefined : findServiceError(error.code)
  const what = known
    ? `${known.code} (${known.name})`
    : error.failure
      ? error.failure.title
      : `HTTP ${error.httpStatus}`
  const { statements, sources } = known?.code === 1303 ? stating('slotUntilEnd') : stating()
  return {
    ...plain,
    kind: 'response',
    title: `Recovered from ${what}`,
    code: error.code,
    httpStatus: error.httpStatus ?? known?.http ?? null,
    happened: `${known ? `${known.meaning} ` : ''}A later attempt was accepted (line ${success.line}${success.task?.id ? `, task ${inlineCode(excerpt(success.task.id, 60))}` : ''}).`,
    action: 'Nothing has to be done. If it happens often, slow down before the service has to refuse.',
    retry: 'not-an-error',
    reason: 'The error is over: a later attempt went through.',
    causes: known?.causes ?? error.failure?.causes ?? ['It passed by itself.'],
    said: error.message,
    requestId: error.requestId,
    example: readStatus,
    notes: statements,
    sources: [
      ...(known ? [known] : []),
      ...(error.failure ? [error.failure] : []),
      ...sources,
      ...(known || error.failure ? [] : [{ source: 'errorCodes' } as const]),
    ],
  }
}
