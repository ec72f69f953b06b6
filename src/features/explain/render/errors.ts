import { bulletList, inlineCode } from '../../markdown'
import type { ExplainedError } from '../explanation'

/** All distinct errors of a text, the latest first. */
export function errorList(errors: readonly ExplainedError[]): string {
  return bulletList(errors.map(describe))
}

function describe({ title, taskId, said, count, lines, chosen, overcome }: ExplainedError): string {
  const where =
    lines.length === 0
      ? ''
      : `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}${count > lines.length && lines.length > 1 ? ' …' : ''}`
  const parts = [
    taskId === null ? '' : `task ${inlineCode(taskId)}`,
    count > 1 ? `${count} times` : '',
    where,
    overcome ? 'overcome later' : '',
  ].filter((part) => part !== '')
  const words = said === null || title.includes(said.slice(0, 30)) ? '' : `: ${inlineCode(said)}`
  return `${chosen ? `**${title}**` : title}${words} (${parts.join(', ')})`
}
