import { describeFindings, type AgentFile } from './findings'
import { ours } from '../../text/prose'
import { toolNames } from './input'
import { agent, type AgentText } from './text'

export { describeFindings, english, type AgentFile } from './findings'
export {
  readCheckInput,
  readExplainInput,
  readCodeInput,
  readFixInput,
  readLookUpInput,
  readPaths,
  serverToolNames,
  toolNames,
  type CheckInput,
  type ExplainInput,
  type LookUpInput,
} from './input'
export {
  answerChecks,
  answerCosts,
  answerExplanation,
  answerFixes,
  answerLookUp,
  type AgentNotice,
  type FixedFile,
  type PricedFile,
  type ToolAnswer,
} from './answers'
export type { AgentText } from './text'
export { editorTools, serverTools, type ToolDefinition } from './tools'
export { lookUp } from './lookUp'

export function answerCheck(file: AgentFile): AgentText {
  const next =
    file.findings.length > 0
      ? agent`Make the fixes ("review" ones change behaviour: read the code around first), then call ${ours(toolNames.check)} again.`
      : agent`Nothing to do.`
  return agent`${describeFindings([file])}\nnext: ${next}`
}
