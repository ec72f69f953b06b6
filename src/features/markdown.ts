import { trimEndOf } from '../syntax/trimEndOf'
import { alternatives, code, counted, markdown, ours, type Joined, type Markdown } from '../text/prose'
import { shortened, visible, visibleLines } from '../text/visible'

export { alternatives, code, counted, markdown, ours, type Markdown }

/**
 * Helpers that write CommonMark without HTML. Text that is not Klint's own must be passed through `code`, `inlineCode`,
 * `fence` or `escaped`. Helpers that join parts preserve their type: the result is Markdown if all parts are, else a
 * string that pages do not accept.
 */

/** In UTF-16 units. */
const longestInline = 300

/**
 * A name of the API, a line of code or a shortened text as inline code, on one line, with as many backticks as it
 * needs.
 */
export function inlineCode(text: string): Markdown {
  const line = shortened(text.replace(/\s+/g, ' ').trim(), longestInline)
  if (line === '') return ours('(empty)')
  const ticks = '`'.repeat(longestRun(line) + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return ours(`${ticks}${pad}${line}${pad}${ticks}`)
}

/** Markdown syntax, and what automatic links are recognized by. An underscore inside a word is plain text. */
const marks = /[\\[\]*`<&~|!@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|:(?=\/)|(?<=www)\.|(?<=\])\(/gi

/** Escapes text for use within a line of Markdown. */
export function escaped(text: string): Markdown {
  return ours(visible(text).replace(marks, '\\$&'))
}

/** A link with an escaped URL. */
export function link(text: Markdown, address: string): Markdown {
  return ours(
    `[${text}](${visible(address)
      .replace(/[\s<>\\`]/g, encodeURIComponent)
      .replaceAll('(', '%28')
      .replaceAll(')', '%29')})`,
  )
}

/** A code block with a fence that the text cannot close. */
export function fence(text: string, language = ''): Markdown {
  const shown = trimEndOf(visibleLines(text), '\n')
  const ticks = '`'.repeat(Math.max(3, longestRun(shown) + 1))
  return ours(`${ticks}${language}\n${shown}\n${ticks}`)
}

export function bulletList<T extends string>(items: readonly T[]): Joined<T> {
  return items.map((item) => `- ${item}`).join('\n') as Joined<T>
}

export function numberedList<T extends string>(items: readonly T[]): Joined<T> {
  return items.map((item, index) => `${index + 1}. ${item}`).join('\n') as Joined<T>
}

export function table<T extends string>(head: readonly string[], rows: readonly (readonly T[])[]): Joined<T> {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n') as Joined<T>
}

/** An odd number of backslashes keeps a bar from ending the cell, even in code. */
function cell(text: string): string {
  return text
    .replace(/\\+\|?|\|/g, (run) => (run.endsWith('|') && run.length % 2 === 1 ? `${run.slice(0, -1)}\\|` : run))
    .replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space))
}

/** Joins nonempty blocks with empty lines. */
export function blocks<T extends string>(parts: readonly (T | null | undefined)[]): Joined<T> {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join('\n\n') as Joined<T>
}

/** Joins the blocks of a page whose words are Klint's own or the knowledge's; anything else in it is quoted as code. */
export function page(parts: readonly (string | null | undefined)[]): Markdown {
  return ours(blocks(parts))
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0)
}
