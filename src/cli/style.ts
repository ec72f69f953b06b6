import { styleText } from 'node:util'
import { eastAsianWidth } from 'get-east-asian-width'
import { grouped } from '../text/numbers'
import type { Io, Output } from './io'
import { plain, type TerminalText } from './terminal'

type Format = Parameters<typeof styleText>[0]

/** Colors a text, or returns it unchanged if colors are off. */
export type Style = (format: Format, text: TerminalText) => TerminalText

/** `FORCE_COLOR` decides first, then `NO_COLOR`, then whether the output is a terminal with colors. */
export function styleFor(output: Output, env: Io['env']): Style {
  return wantsColour(output, env)
    ? (format, text) => plain(styleText(format, text, { validateStream: false }))
    : (_format, text) => text
}

function wantsColour(output: Output, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  return output.isTTY === true && env.TERM !== 'dumb'
}

/** The width of a text in terminal columns. Chinese, Japanese and Korean characters and emoji take two. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isCombining(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}

function isCombining(character: string): boolean {
  return /^[\p{Mark}\u200b-\u200d\ufe0f]$/u.test(character)
}

/** Pads a text with spaces to a width in columns. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** `1 file`, `2 files`. */
export function counted(count: number, noun: string): TerminalText {
  return plain(`${grouped(count)} ${noun}${count === 1 ? '' : 's'}`)
}
