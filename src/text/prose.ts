import { grouped } from './numbers'
import { codeOf, shortened, visible } from './visible'

declare const isMarkdown: unique symbol
declare const isProse: unique symbol

/** CommonMark without HTML. Text from checked code appears only as the content of a code span or block. */
export type Markdown = string & { readonly [isMarkdown]: true }

/**
 * Klint's own sentences on one line, which read the same as plain text and as Markdown. Quoted text is in code spans
 * and cannot leave them. Messages and titles are prose.
 */
export type Prose = Markdown & { readonly [isProse]: true }

/** The longest quote from code, in UTF-16 units. Longer ones are shortened. */
export const longestQuote = 60

/** Builds prose. Text that Klint's authors did not write must be passed through `code`. */
export function prose(parts: TemplateStringsArray, ...holes: readonly (Prose | number)[]): Prose {
  return joined(parts, holes) as Prose
}

/** Builds Markdown. Text that Klint's authors did not write must be passed through `code` or a fence. */
export function markdown(parts: TemplateStringsArray, ...holes: readonly (Markdown | number)[]): Markdown {
  return joined(parts, holes) as Markdown
}

/**
 * Marks a text as written by Klint's authors: a rule, a snippet or the knowledge. Never pass text from a file, a user
 * or the network.
 */
export function ours(text: string): Prose {
  return text as Prose
}

/**
 * Quotes any text as inline code, on one line and shortened. Backticks are escaped by code point because they would end
 * the span.
 */
export function code(text: string, most = longestQuote): Prose {
  return ours(
    `\`${shortened(text, most, (character) => (character === '`' ? codeOf(character) : visible(character))) || '""'}\``,
  )
}

/** `1 item`, `2 items`, `3 addresses`: a count with a regular noun. */
export function counted(count: number, noun: string): Prose {
  const ending = noun.endsWith('s') ? 'es' : 's'
  return ours(`${grouped(count)} ${noun}${count === 1 ? '' : ending}`)
}

/** Text that neither Markdown nor a renderer's automatic links would change. */
const harmless =
  /^[ ,;+()'-]*(?:[\p{L}\p{N}]+(?:[_:/][\p{L}\p{N}]+)*[ ,;+()'-]+)*(?:[\p{L}\p{N}]+(?:[_:/][\p{L}\p{N}]+)*)?$|^-?\d+\.\d+$/u

/** A text in double quotes, as code if Markdown could interpret part of it. */
export function quotation(text: string, most = longestQuote): Prose {
  return text.length <= most && harmless.test(text) ? ours(`"${text}"`) : code(`"${shortened(text, most - 2)}"`, most)
}

/** The most specific type that all parts share. */
export type Joined<T extends string> = [T] extends [Prose] ? Prose : [T] extends [Markdown] ? Markdown : string

/** `a`, `b` or `c`. */
export function alternatives<T extends string>(items: readonly T[], word: 'or' | 'and' = 'or'): Joined<T> {
  const last = items.at(-1) ?? ''
  return (items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`) as Joined<T>
}

function joined(parts: TemplateStringsArray, holes: readonly (string | number)[]): string {
  return parts.map((part, index) => `${part}${holes[index] ?? ''}`).join('')
}
