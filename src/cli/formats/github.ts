import type { Finding, Level } from '../../features/types'
import { linesOf, type Lines } from '../lines'
import { fullId } from '../report'
import type { Formatter } from './format'
import { repositoryPath } from './repositoryPath'

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' }

/** Workflow commands: GitHub Actions shows each as an annotation on its line. */
export const github: Formatter = (reports, { io }) =>
  reports.flatMap(({ path, text, findings, failure }) => {
    const lines = linesOf(text ?? '')
    const file = repositoryPath(path, io)
    if (failure !== undefined) return [`::error file=${escapeProperty(file)},title=Klint::${escapeData(`Could not check this file: ${failure}`)}\n`]
    return findings.map((finding) => commandOf(finding, file, lines))
  }).join('')

function commandOf(finding: Finding, file: string, lines: Lines): string {
  const start = lines.position(finding.span.start)
  const end = lines.position(finding.span.end)
  // GitHub wants columns only where they speak of one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  const properties = { file, line: start.line, endLine: end.line, ...columns, title: fullId(finding.ruleId) }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${commands[finding.level]} ${list.join(',')}::${escapeData(finding.message)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
