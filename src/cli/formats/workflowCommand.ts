import { visible } from '../../text/visible'
import { plain, type TerminalText } from '../terminal'

/** A GitHub Actions command on its own line: `::error file=a.py,line=6::message`. */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: string,
): TerminalText {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return plain(`::${name} ${list.join(',')}::${escapeData(message)}\n`)
}

function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
