import { describeFindings, type AgentFile } from './findings'
import { toolNames } from './input'

export { describeFindings, type AgentFile } from './findings'
export { readCheckInput, readExplainInput, readLookUpInput, toolNames, type CheckInput, type ExplainInput, type LookUpInput } from './input'
export { lookUp } from './lookUp'

/** The answer of the tool that checks code. */
export function answerCheck(file: AgentFile): string {
  const next = file.findings.length > 0 ? `Make the fixes ("review" ones change behaviour: read the code around first), then call ${toolNames.check} again.` : 'Nothing to do.'
  return `${describeFindings([file])}\nnext: ${next}`
}
