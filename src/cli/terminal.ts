import { codeOf, replaceUnseen, visible, visibleLines } from '../text/visible'

declare const isTerminal: unique symbol

/**
 * What the command line writes. No character of foreign text acts on the terminal, and in the log of a build no line of it is taken
 * for a command (`::add-mask::…`, `##[group]`).
 */
export type TerminalText = string & { readonly [isTerminal]: true }

/** Writes text of ours; what is not ours enters through `shown` or `shownLines`. */
export function terminal(parts: TemplateStringsArray, ...holes: readonly (TerminalText | number)[]): TerminalText {
  return parts.map((part, index) => `${part}${holes[index] ?? ''}`).join('') as TerminalText
}

/** Takes words of ours, or what was made of shown text. */
export function plain(text: string): TerminalText {
  return text as TerminalText
}

/** Any text on one line. It may still begin with what a log takes for a command: something has to stand before it. */
export function shown(text: string): TerminalText {
  return plain(withoutMarkers(visible(text)))
}

/** Any text of many lines, such as a page or the message of a library. */
export function shownLines(text: string): TerminalText {
  const safe = (line: string): string => (line.trimStart().startsWith('::') ? line.replace(':', codeOf(':')) : line)
  return plain(withoutMarkers(visibleLines(text)).split('\n').map(safe).join('\n'))
}

const printableLines = /^[ -~\n]*$/

/** Data as JSON. What a terminal would act on is escaped as JSON has it, so a reader gets the same data. */
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

/** A path as the first thing of a line: `./::error.py` for a name that would be a command there, or begins with a blank. */
export function shownPath(path: string): TerminalText {
  return /^[\p{L}\p{N}._/\\~@-]/u.test(path) ? shown(path) : terminal`./${shown(path)}`
}

export function lines(texts: readonly TerminalText[]): TerminalText {
  return plain(texts.join('\n'))
}

/** GitHub's runner takes `##[…]` for a command wherever it stands in a line, that of Azure `##vso[…]`. */
function withoutMarkers(text: string): string {
  return text.replace(/##[a-z]*\[/gi, (marker) => `#${codeOf('#')}${marker.slice(2)}`)
}
