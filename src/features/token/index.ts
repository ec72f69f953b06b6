export { inspectToken } from './inspect'
export type { CredentialKind, Inspection } from './inspection'
export type { TokenProblem } from './problems'
