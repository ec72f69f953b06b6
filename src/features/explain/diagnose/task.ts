import { inlineCode } from '../../markdown'
import type { Decision } from '../decide'
import { exampleForMessage, readStatus } from '../examples'
import { excerpt } from '../../redact'
import type { Evidence, Reading } from '../read'
import { plain, reasons, stating, type Diagnosis } from './diagnosis'
import { wordsSay, type WordsSay } from './words'

/** A task that failed: the answer itself is a success, the reason is in the task. */
export function diagnoseFailedTask(evidence: Evidence, reading: Reading, { groups }: Decision): Diagnosis {
  const reason = evidence.task?.reason ?? null
  const words = wordsSay(reason, reading)
  const { statements, sources } = stating('failureReasonPlace')
  const retry =
    reason === null
      ? 'unknown'
      : reason.trim() === ''
        ? 'unknown'
        : (words?.known?.retry ?? (words ? 'after-change' : 'unknown'))
  const said = words
    ? sayReason(words)
    : reason === null
      ? noReason
      : reason.trim() === ''
        ? emptyReason
        : sayUnknownReason
  const id = evidence.task?.id
  return {
    ...plain,
    kind: 'task-message',
    title: `Task failed: ${said.title}`,
    code: evidence.code,
    httpStatus: evidence.code === 0 ? (evidence.httpStatus ?? 200) : evidence.httpStatus,
    happened: `Kling accepted the request, and the task${id ? ` ${inlineCode(excerpt(id, 60))}` : ''} failed later. ${said.happened}`,
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

interface Said {
  readonly title: string
  readonly happened: string
  readonly causes: readonly string[]
  readonly action: string
}

function sayReason({ title, happened, causes, action }: WordsSay): Said {
  return { title: title.charAt(0).toLowerCase() + title.slice(1), happened, causes, action }
}

const noReason: Said = {
  title: 'no reason in this text',
  happened: 'The text does not say why.',
  causes: [
    'The reason is in `task_status_msg` (legacy) or `message` of the task (new generation), which the text does not contain.',
  ],
  action:
    'Query the task and read `task_status_msg`, or `message` of the task in the new generation: the reason is there, and nowhere else.',
}

const emptyReason: Said = {
  title: 'the reason is empty',
  happened: 'Kling gives no reason: the message of the task is empty.',
  causes: [
    'The content review stopped the task without saying so.',
    'A fault of the service.',
    'An input that could only be checked while rendering, such as an odd image or video.',
  ],
  action:
    'Create the task once more, unchanged. If it fails again, change the prompt or the file, and give the task id and `request_id` to the support.',
}

const sayUnknownReason: Said = {
  title: 'a reason that Klint does not know',
  happened: 'The words of the service below say why.',
  causes: [
    'What the words of the service name: an input that could only be checked while rendering, or its content.',
    'The content review refused the prompt, a file, or the result.',
    'A fault of the service.',
  ],
  action:
    'Change what the words name, and create a new task. If they speak of the service itself, create it again later, unchanged.',
}

function reasonFor(retry: Diagnosis['retry'], reason: string | null): string {
  if (retry !== 'unknown')
    return retry === 'after-change'
      ? 'Not unchanged: the same content and input fail again. A failed task stays failed; create a new one.'
      : reasons[retry]
  if (reason === null) return 'The reason of the failure decides, and the text does not have it.'
  return 'Once, as a new task: a failed task stays failed, and only the words of the service tell whether the input is to blame.'
}
