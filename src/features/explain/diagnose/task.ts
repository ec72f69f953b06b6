import { envelopeOfFailedTask, taskStatuses, type TaskStatus } from '../../../knowledge'
import { inlineCode } from '../../markdown'
import { exampleForMessage, readStatus } from '../examples'
import { excerpt } from '../redact'
import type { Reading } from '../recognise'
import { stating, type Diagnosis } from './diagnosis'

const statuses: readonly TaskStatus[] = taskStatuses

/** A task that failed: the answer itself is a success, the reason is in the task. */
export function diagnoseFailedTask(reading: Reading): Diagnosis {
  const observed = reading.observed?.place === 'task' ? reading.observed : null
  const reason = reading.taskMessage ?? (observed ? observed.text : null)
  const { statements, sources } = stating('failureReasonPlace')
  return {
    kind: 'task-message',
    title: observed ? `Task failed: ${observed.meaning.replace(/\.$/, '')}` : 'Task failed',
    code: reading.code ?? envelopeOfFailedTask.code,
    httpStatus: reading.httpStatus ?? envelopeOfFailedTask.http,
    retry: observed ? 'never' : 'unknown',
    happened: [
      'The request was accepted, and the task failed later.',
      reason === null ? 'The text does not say why.' : `The reason given is ${inlineCode(excerpt(reason, 300))}.`,
      observed?.meaning ?? '',
    ].join(' ').trim(),
    causes: observed?.causes ?? unknownCauses(reason),
    fixes: observed
      ? [observed.remedy]
      : [
          reason === null
            ? 'Query the task and read `task_status_msg` (legacy) or `message` of the task (new generation): the reason is there, and nowhere else.'
            : 'Act on the reason: it names what was wrong with the input or the content.',
          'Change what it names, and create a new task. A failed task stays failed.',
        ],
    example: observed ? exampleForMessage(observed) : readStatus,
    ...(observed
      ? { verdict: '**Do not retry unchanged.** The task is final; a new one with the same inputs fails the same way.' }
      : { verdict: '**Not unchanged.** The task is final. Once the reason is dealt with, create a new task; if the reason is a fault of the service, create it again later.' }),
    notes: statements,
    related: [1201, 1301],
    sources: [...(observed ? [observed] : []), ...sources],
  }
}

function unknownCauses(reason: string | null): readonly string[] {
  if (reason === null) return ['The reason is in `task_status_msg`, which the text does not contain.']
  return [
    'An input that could only be checked while rendering: size, ratio, length or format of a file.',
    'The content review refused the prompt, a file, or the result.',
    'A fault of the service.',
  ]
}

/** Code 0: the answer is a success, which says nothing about the task. */
export function diagnoseSuccess(reading: Reading): Diagnosis {
  const status = statuses.find(({ value }) => value === reading.taskStatus)
  const { statements, sources } = stating('failureReasonPlace', 'codeUnderHttp200', ...(status?.final ? (['resultsKept30Days'] as const) : []))
  return {
    kind: 'response',
    title: status ? `Not an error: the task is ${status.value}` : 'Not an error: the request was accepted',
    code: 0,
    httpStatus: reading.httpStatus ?? 200,
    retry: 'not-an-error',
    happened: status
      ? `Code 0 means that this request was accepted. The task itself has the status \`${status.value}\`: ${status.meaning}`
      : 'Code 0 and SUCCEED mean that this request was accepted. They say nothing about how the task went: that is in its status, `data.task_status` (legacy) or `status` (new generation).',
    causes: ['If something is missing all the same: the task is not done yet, or it failed later; `message` stays SUCCEED in both cases.'],
    fixes: [
      status?.final === true
        ? 'Read the result from the task, and download the files: their addresses do not last.'
        : 'Query the task until its status is final, with a limit, and read the result or the reason then.',
    ],
    example: readStatus,
    notes: statements,
    related: [],
    sources: [...(status ? [status] : []), ...sources],
  }
}
