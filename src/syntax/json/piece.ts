import type { Span, TextPiece } from '../model'
import { PieceBuilder } from '../offsets'

/** The span in the document of a range of the JSON text. */
export type Locate = (start: number, end: number) => Span

const escapeSequence = /\\(?:u([0-9a-fA-F]{4})|([^]))/y

const simpleEscapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** The cooked content of a JSON string; null if it is empty. */
export function jsonPiece(
  json: string,
  start: number,
  end: number,
  locate: Locate = (from, to) => ({ start: from, end: to }),
): TextPiece | null {
  const builder = new PieceBuilder()
  for (let at = start; at < end;) {
    escapeSequence.lastIndex = at
    const escape = json.charAt(at) === '\\' ? escapeSequence.exec(json) : null
    const length = Math.min(escape ? escape[0].length : plainLength(json, at, end, locate), end - at)
    const span = locate(at, at + length)
    builder.add(escape ? cook(escape) : json.slice(at, at + length), span.start, span.end)
    at += length
  }
  return builder.isEmpty ? null : builder.build()
}

/**
 * How many characters from `at` on map one to one to the document: up to the next escape, here or in the surrounding
 * string.
 */
function plainLength(json: string, at: number, end: number, locate: Locate): number {
  const escape = json.indexOf('\\', at)
  const length = Math.max(1, (escape < 0 || escape > end ? end : escape) - at)
  const whole = locate(at, at + length)
  return whole.end - whole.start === length ? length : 1
}

function cook([, code, char = '']: RegExpExecArray): string {
  return code !== undefined ? String.fromCharCode(parseInt(code, 16)) : (simpleEscapes[char] ?? char)
}
