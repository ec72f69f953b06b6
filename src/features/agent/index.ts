export { describeFindings, type AgentFile } from './findings'
