const simpleEscapes: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\n': '',
  '\r': '',
}

/**
 * Character names have less than 100 letters. Without a bound, each unclosed name would be read to the end of its line.
 */
const codedEscape = /(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|N\{[^}'"\n]{0,200}\})/y

/** What the escape at `at` (a backslash) stands for, and its length in the source. */
export function readEscape(text: string, at: number, bytes: boolean): { cooked: string; length: number } {
  const next = text.charAt(at + 1)
  const simple = simpleEscapes[next]
  if (simple !== undefined) return { cooked: simple, length: text.startsWith('\r\n', at + 1) ? 3 : 2 }
  codedEscape.lastIndex = at + 1
  const match = codedEscape.exec(text)
  if (!match || (bytes && 'uUN'.includes(next))) return { cooked: `\\${next}`, length: next === '' ? 1 : 2 }
  const hex = match[1] ?? match[2] ?? match[3]
  const code = hex !== undefined ? parseInt(hex, 16) : match[4] !== undefined ? parseInt(match[4], 8) : NaN
  // Decoding a named character (`\N{BULLET}`) would require the Unicode name table. It becomes one replacement
  // character.
  const cooked = code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  return { cooked, length: 1 + match[0].length }
}
