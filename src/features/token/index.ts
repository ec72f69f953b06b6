export { inspectToken } from './inspect'
export type { CredentialKind, Inspection, TokenProblem } from './inspection'
