/** Characters that nobody sees, or that act on the text around them: controls, directions, zero widths, tags, halves of pairs. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu

const names: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Text on one line with nothing hidden in it: `\n` for a line break, `\u{200b}` for what has no sign of its own. */
export function visible(text: string): string {
  return replaceUnseen(text, (character) => names[character] ?? codeOf(character))
}

/** The same, where line breaks and tabs belong to the text. */
export function visibleLines(text: string): string {
  return replaceUnseen(text, (character) => (character === '\n' || character === '\t' ? character : visible(character)))
}

/** @param isPlain matches texts with nothing to replace, which is most of them and takes far less time to see */
export function replaceUnseen(text: string, write: (character: string) => string, isPlain = printable): string {
  return isPlain.test(text) ? text : text.replace(unseen, write)
}

const printable = /^[ -~]*$/

/** `\u{60}`: a character by its number. */
export function codeOf(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}

/** The beginning of a text, each character as `write` has it, in at most so many UTF-16 units. Takes no longer for a long text. */
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
