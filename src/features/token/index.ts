export { inspectToken, type CredentialKind, type Inspection } from './inspect'
export type { TokenProblem } from './problems'
