import type { Datum } from '../../../findings/message'
import type { Decision } from '../decide'
import { exampleForMessage, readStatus } from '../examples'
import type { Evidence, Reading } from '../read'
import { plain, reasonOf, stating, type Diagnosis } from './diagnosis'
import type { Said } from './said'
import { quoted, say } from '../say'
import { wordsSay } from './words'

/** A failed task: the response is a success, and the reason is in the task. */
export function diagnoseFailedTask(evidence: Evidence, reading: Reading, { groups }: Decision): Diagnosis {
  const reason = evidence.task?.reason ?? null
  const words = wordsSay(reason, reading)
  const { statements, sources } = stating('failureReasonPlace')
  const retry = words ? (words.known?.retry ?? 'after-change') : 'unknown'
  const said: Words = words ?? (reason === null ? noReason : reason.trim() === '' ? emptyReason : unknownReason)
  const id = evidence.task?.id
  return {
    ...plain,
    kind: 'task-message',
    title: say('explain.task-failed', { why: { within: said.title } }),
    code: evidence.code,
    httpStatus: evidence.code === 0 ? (evidence.httpStatus ?? 200) : evidence.httpStatus,
    happened: say('explain.task-failed-happened', { task: id ? quoted(id) : null, happened: said.happened }),
    action: said.action,
    retry,
    reason: reasonFor(retry, reason),
    causes: said.causes,
    said: reason?.trim() ? reason : null,
    requestId: evidence.requestId,
    parameters: words?.parameters ?? [],
    value: words?.value ?? null,
    example: words?.known ? exampleForMessage(words.known) : readStatus,
    notes: groups.length > 1 || reason !== null ? [] : statements,
    related: [1201, 1301],
    sources: [...(words?.known ? [words.known] : []), ...sources],
    suspects: ['images', 'prompt', 'parameters', 'exclusive'],
  }
}

type Words = Omit<Said, 'parameters'>

const noReason: Words = {
  title: say('explain.no-reason'),
  happened: say('explain.no-reason-happened'),
  causes: [say('explain.no-reason-cause')],
  action: say('explain.no-reason-action'),
}

const emptyReason: Words = {
  title: say('explain.empty-reason'),
  happened: say('explain.empty-reason-happened'),
  causes: [say('explain.empty-reason-review'), say('explain.fault'), say('explain.empty-reason-input')],
  action: say('explain.empty-reason-action'),
}

const unknownReason: Words = {
  title: say('explain.unknown-reason'),
  happened: say('explain.unknown-reason-happened'),
  causes: [say('explain.unknown-reason-input'), say('explain.unknown-reason-review'), say('explain.fault')],
  action: say('explain.unknown-reason-action'),
}

function reasonFor(retry: Diagnosis['retry'], reason: string | null): Datum {
  if (retry === 'after-change') return say('explain.task-after-change')
  if (retry !== 'unknown') return reasonOf(retry)
  return reason === null ? say('explain.task-reason-decides') : say('explain.task-once')
}
