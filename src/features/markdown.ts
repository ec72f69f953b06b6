/** Small writers of CommonMark without HTML. Text that is not ours goes through `inlineCode` or `fence`. */

import { trimEndOf } from '../syntax/trimEndOf'

/** Text as inline code, on one line, with as many backticks around it as it needs. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return '(empty)'
  const ticks = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return `${ticks}${pad}${line}${pad}${ticks}`
}

/** A code block whose fence the text cannot close. */
export function fence(text: string, language = ''): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${ticks}${language}\n${trimEndOf(text, '\n')}\n${ticks}`
}

export function bulletList(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n')
}

export function numberedList(items: readonly string[]): string {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n')
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => cell.replace(/\|/g, '\\|').replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Blocks with an empty line between them; empty ones are left out. */
export function blocks(parts: readonly (string | null | undefined)[]): string {
  return parts.filter(part => part !== null && part !== undefined && part !== '').join('\n\n')
}

/** `a`, `b` or `c`. */
export function alternatives(items: readonly string[], word: 'or' | 'and' = 'or'): string {
  const last = items[items.length - 1]
  if (last === undefined) return ''
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
