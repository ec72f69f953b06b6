import type { Provenance } from '../sources'
import { accountMessages } from './account'
import { fileMessages } from './files'
import { parameterMessages } from './parameters'
import { taskMessages } from './tasks'

export type { ObservedMessage } from './message'

/** Texts of the service that were seen in the wild; the first whose pattern fits is meant. */
export const observedMessages = [...parameterMessages, ...fileMessages, ...accountMessages, ...taskMessages] as const

/** What `message` says on a legacy task that failed: the reason is not there. */
export const envelopeOfFailedTask = {
  message: 'SUCCEED',
  code: 0,
  http: 200,
  reasonIn: 'data.task_status_msg',
  source: 'failedTaskThread',
} as const satisfies Provenance & Record<string, unknown>
