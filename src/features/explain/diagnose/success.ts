import { taskStatuses, type TaskStatus } from '../../../knowledge'
import { findServiceError } from '../../lookup'
import { readStatus } from '../examples'
import type { Evidence } from '../read'
import { plain, reasonOf, stating, type Diagnosis } from './diagnosis'
import { fact, factsOf, quoted, say, text } from '../say'

const statuses: readonly TaskStatus[] = taskStatuses

/** Code 0: the response is a success, which says nothing about the task. */
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
    reason: reasonOf(said.retry),
    example: readStatus,
    notes: said === nothingFound ? [] : statements,
    sources: [...(status ? [status] : []), ...sources],
    suspects: ['unchecked-result', 'wrong-task-status', 'unbounded-polling'],
  }
}

type Said = Pick<Diagnosis, 'title' | 'happened' | 'causes' | 'action' | 'retry'>

const accepted: Said = {
  title: say('explain.accepted'),
  happened: say('explain.accepted-happened'),
  causes: [say('explain.accepted-cause')],
  action: say('explain.query-until-final'),
  retry: 'not-an-error',
}

const nothingFound: Said = {
  title: say('explain.no-task'),
  happened: say('explain.no-task-happened'),
  causes: [say('explain.no-task-path'), say('explain.no-task-account'), say('explain.no-task-age')],
  action: say('explain.no-task-action'),
  retry: 'never',
}

function finished({ value }: TaskStatus): Said {
  return {
    title: say('explain.finished'),
    happened: say('explain.finished-happened', { status: { code: value } }),
    causes: [say('explain.finished-cause')],
    action: say('explain.finished-action'),
    retry: 'not-an-error',
  }
}

function running({ value, meaning }: TaskStatus): Said {
  return {
    title: say('explain.running', { status: value }),
    happened: say('explain.running-happened', { status: { code: value }, meaning: fact(meaning) }),
    causes: [say('explain.running-cause')],
    action: say('explain.query-until-final'),
    retry: 'not-an-error',
  }
}

/** An error that is over: a later response was accepted. */
export function diagnoseOvercome(error: Evidence, success: Evidence): Diagnosis {
  const known = error.code === null ? undefined : findServiceError(error.code)
  const what = known
    ? say('explain.named-code', { code: known.code, name: fact(known.name) })
    : error.failure
      ? fact(error.failure.title)
      : { name: `HTTP ${error.httpStatus}` }
  const { statements, sources } = known?.code === 1303 ? stating('slotUntilEnd') : stating()
  const causes = known?.causes ?? error.failure?.causes
  return {
    ...plain,
    kind: 'response',
    title: say('explain.overcome', { what }),
    code: error.code,
    httpStatus: error.httpStatus ?? known?.http ?? null,
    happened: text(
      known ? fact(known.meaning) : null,
      say('explain.overcome-happened', { line: success.line, task: success.task?.id ? quoted(success.task.id) : null }),
    ),
    action: say('explain.overcome-action'),
    retry: 'not-an-error',
    reason: say('explain.overcome-reason'),
    causes: causes ? factsOf(causes) : [say('explain.overcome-cause')],
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
