/**
 * Characters that are invisible or change the text around them: controls, directional marks, zero-width characters,
 * tags, lone surrogates.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Text on one line with its hidden characters escaped: `\n` for a line break, `\u{200b}` for a zero-width space. */
export function visible(text: string): string {
  return replaceUnseen(text, (character) => names[character] ?? codeOf(character))
}

/** Like `visible`, but keeps line breaks and tabs. */
export function visibleLines(text: string): string {
  return replaceUnseen(text, (character) => (character === '\n' || character === '\t' ? character : visible(character)))
}

/** @param isPlain matches texts with nothing to replace: most of them, and much faster to test */
export function replaceUnseen(text: string, write: (character: string) => string, isPlain = printable): string {
  return isPlain.test(text) ? text : text.replace(unseen, write)
}

const printable = /^[ -~]*$/

/** `\u{60}`: a character's code point as an escape. */
export function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/**
 * The start of a text in at most `most` UTF-16 units, with each character rendered by `write`. Takes no longer for a
 * long text.
 */
export function shortened(text: string, most: number, write: (character: string) => string = visible): string {
  let shown = ''
  let beginning = ''
  for (const character of text) {
    shown += write(character)
    if (shown.length > most) return `${beginning}…`
    if (shown.length < most) beginning = shown
  }
  return shown
}
