import { codeOf, shortened, visible } from './visible'

declare const isMarkdown: unique symbol
declare const isProse: unique symbol

/** CommonMark without HTML, in which nothing from checked code is anything but the content of a code span or block. */
export type Markdown = string & { readonly [isMarkdown]: true }

/**
 * Sentences of ours on one line: read as plain text or as Markdown they say the same. What they quote stands in code spans, which
 * it cannot leave. Messages and titles are made of it.
 */
export type Prose = Markdown & { readonly [isProse]: true }

/** Longer quotes from code are cut. In UTF-16 units. */
export const longestQuote = 60

/** Writes prose; what is not ours enters through `code`. */
export function prose(parts: TemplateStringsArray, ...holes: readonly (Prose | number)[]): Prose {
  return joined(parts, holes) as Prose
}

/** Writes Markdown; what is not ours enters through `code` or a fence. */
export function markdown(parts: TemplateStringsArray, ...holes: readonly (Markdown | number)[]): Markdown {
  return joined(parts, holes) as Markdown
}

/** Takes a text that Klint's authors wrote: of a rule, a snippet or the knowledge. Never one from a file, a user or the network. */
export function ours(text: string): Prose {
  return text as Prose
}

/** Quotes any text as inline code, on one line and shortened. A backtick in it is shown by its number, as it would end the span. */
export function code(text: string, most = longestQuote): Prose {
  return ours(
    `\`${shortened(text, most, (character) => (character === '`' ? codeOf(character) : visible(character))) || '""'}\``,
  )
}

/** `1 item`, `2 items`, `3 addresses`: a number of things, by a regular noun of ours. */
export function counted(count: number, noun: string): Prose {
  const ending = noun.endsWith('s') ? 'es' : 's'
  return ours(`${count.toLocaleString('en')} ${noun}${count === 1 ? '' : ending}`)
}

/** What Markdown, or a renderer that makes links of addresses, leaves alone. */
const harmless =
  /^[ ,;+()'-]*(?:[\p{L}\p{N}]+(?:[_:/][\p{L}\p{N}]+)*[ ,;+()'-]+)*(?:[\p{L}\p{N}]+(?:[_:/][\p{L}\p{N}]+)*)?$|^-?\d+\.\d+$/u

/** A text in double quotes: as code where something could be read into it. */
export function quotation(text: string, most = longestQuote): Prose {
  return text.length <= most && harmless.test(text) ? ours(`"${text}"`) : code(`"${shortened(text, most - 2)}"`, most)
}

/** What parts are together: no more than the least of them. */
export type Joined<T extends string> = [T] extends [Prose] ? Prose : [T] extends [Markdown] ? Markdown : string

/** `a`, `b` or `c`. */
export function alternatives<T extends string>(items: readonly T[], word: 'or' | 'and' = 'or'): Joined<T> {
  const last = items.at(-1) ?? ''
  return (items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`) as Joined<T>
}

function joined(parts: TemplateStringsArray, holes: readonly (string | number)[]): string {
  return parts.map((part, index) => `${part}${holes[index] ?? ''}`).join('')
}
