import type { ServiceCode } from '../../knowledge'
import type { QuestionId } from '../checklist/questions'

/**
 * Possible causes of an error: a checklist question, meaning all rules that answer it, or a single rule. Most likely
 * first.
 */
export type Suspects = readonly (QuestionId | (string & {}))[]

const request: Suspects = ['parameters', 'model', 'exclusive', 'images', 'prompt']
/** A missing parameter may be in the wrong place or under a wrong name. */
export const missing: Suspects = ['missing-parameter', 'misplaced-parameter', 'unknown-parameter']
const path: Suspects = ['unknown-endpoint', 'model', 'outdated-host']
const credential: Suspects = ['missing-bearer', 'jwt-on-new-api', 'authentication', 'hardcoded-secret']
const retrying: Suspects = ['blind-retry']
const reading: Suspects = ['unchecked-result', 'wrong-task-status', 'unbounded-polling']

/** Rules whose mistakes lead to a code or make it worse. */
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
  1302: ['unbounded-polling', 'unbounded-concurrency', 'blind-retry'],
  // Queries do not occupy a slot, so polling is never the cause.
  1303: ['unbounded-concurrency'],
  1304: retrying,
  5000: retrying,
  5001: retrying,
  5002: retrying,
}
