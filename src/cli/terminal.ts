import { codeOf, replaceUnseen, visible, visibleLines } from '../text/visible'

declare const isTerminal: unique symbol

/**
 * Output of the command line. Foreign text in it contains no control characters, and none of its lines is a command to
 * a CI log (`::add-mask::…`, `##[group]`).
 */
export type TerminalText = string & { readonly [isTerminal]: true }

/** Builds terminal text from Klint's own words. Foreign text must be passed through `shown` or `shownLines`. */
export function terminal(parts: TemplateStringsArray, ...holes: readonly (TerminalText | number)[]): TerminalText {
  return parts.map((part, index) => `${part}${holes[index] ?? ''}`).join('') as TerminalText
}

/** Marks Klint's own words, or text built from shown text, as terminal text. */
export function plain(text: string): TerminalText {
  return text as TerminalText
}

/** Makes any text safe on one line. It may still start like a CI command, so it must not start a line. */
export function shown(text: string): TerminalText {
  return plain(withoutMarkers(visible(text)))
}

/** Makes a text of several lines safe, such as a page or the message of a library. */
export function shownLines(text: string): TerminalText {
  const safe = (line: string): string => (line.trimStart().startsWith('::') ? line.replace(':', codeOf(':')) : line)
  return plain(withoutMarkers(visibleLines(text)).split('\n').map(safe).join('\n'))
}

const printableLines = /^[ -~\n]*$/

/** Data as JSON. Control characters are escaped in JSON's own way, so readers get the same data. */
export function json(data: unknown): TerminalText {
  const text = JSON.stringify(data, null, 2)
  const units = (hidden: string) =>
    hidden === '\n'
      ? hidden
      : hidden
          .split('')
          .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .join('')
  return plain(`${replaceUnseen(text, units, printableLines).replaceAll('##[', '#\\u0023[')}\n`)
}

/** A path at the start of a line: `./::error.py` for a name that would be a CI command there or starts with a space. */
export function shownPath(path: string): TerminalText {
  return /^[\p{L}\p{N}._/\\~@-]/u.test(path) ? shown(path) : terminal`./${shown(path)}`
}

export function lines(texts: readonly TerminalText[]): TerminalText {
  return plain(texts.join('\n'))
}

/** GitHub's runner interprets `##[…]` anywhere in a line as a command, and Azure's `##vso[…]`. */
function withoutMarkers(text: string): string {
  return text.replace(/##[a-z]*\[/gi, (marker) => `#${codeOf('#')}${marker.slice(2)}`)
}
