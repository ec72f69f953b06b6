import type { ServiceCode } from '../../knowledge'
import type { Explanation } from './explanation'
import type { QuestionId } from '../checklist/questions'
import { errorsOfStatus, findHttpStatus, findServiceError } from '../lookup'

/** What may have led to an error: a question of the checklist, that is all rules that answer it, or a single rule. Likeliest first. */
export type Suspects = readonly (QuestionId | (string & {}))[]

const request: Suspects = ['parameters', 'model', 'exclusive', 'images', 'prompt']
const path: Suspects = ['unknown-endpoint', 'model', 'outdated-host']
const credential: Suspects = ['missing-bearer', 'jwt-on-new-api', 'authentication', 'hardcoded-secret']
const retrying: Suspects = ['blind-retry']
const pace: Suspects = ['blind-retry', 'unbounded-polling']
const reading: Suspects = ['unchecked-result', 'wrong-task-status', 'unbounded-polling']

/** Rules whose mistakes lead to a code, or make it worse. */
export const suspectsOfCode: Readonly<Record<ServiceCode, Suspects>> = {
  0: reading,
  1000: credential,
  1001: credential,
  1002: ['jwt-on-new-api', 'wrong-jwt-algorithm', 'authentication', 'hardcoded-secret'],
  1003: ['invalid-jwt-claims', 'authentication'],
  1004: ['import-time-token', 'stale-token', 'invalid-jwt-claims', 'authentication'],
  1100: retrying,
  1101: retrying,
  1102: retrying,
  1103: ['model', ...path],
  1200: request,
  1201: request,
  1202: path,
  1203: path,
  1300: ['prompt'],
  1301: ['prompt'],
  1302: pace,
  1303: pace,
  1304: retrying,
  5000: retrying,
  5001: retrying,
  5002: retrying,
}

/** What to look for in the code, given what an error was taken for. */
export function suspectsOf({ kind, code, httpStatus }: Explanation): Suspects {
  if (kind === 'gateway') return []
  const failedTask: Suspects = kind === 'task-message' ? ['images', 'prompt', 'parameters', 'exclusive'] : []
  const error = code === null ? undefined : findServiceError(code)
  if (error && error.code !== 0) return [...suspectsOfCode[error.code as ServiceCode], ...failedTask]
  if (failedTask.length > 0) return failedTask
  if (error) return reading
  const status = httpStatus === null ? undefined : findHttpStatus(httpStatus)
  if (!status) return code === null ? [] : ['nonexistent-error-code']
  const ofCodes = errorsOfStatus(status).flatMap((each) => suspectsOfCode[each.code as ServiceCode])
  return [...(status.used ? [] : ['nonexistent-error-code']), ...new Set(ofCodes)]
}
