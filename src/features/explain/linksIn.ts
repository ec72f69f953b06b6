import type { Span } from '../../findings/finding'
import { findServiceError } from '../lookup'
import { readText } from './read'

/** `"code":1303`, `code=1303`, `'code': '1303'` */
const codes = /["']?\bcode["']?\s{0,3}[:=]\s{0,3}["']?(\d{4})\b["']?/g

/** Longer lines are data. In UTF-16 units. */
const longest = 4000

/** The spans of Kling's error codes in a line of output; none unless the line is recognizably about Kling. */
export function errorLinksIn(line: string): readonly Span[] {
  if (line.length > longest) return []
  const found = [...line.matchAll(codes)].filter(([, code]) => Number(code) > 0 && findServiceError(Number(code)))
  return found.length > 0 && isOfKling(line)
    ? found.map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
    : []
}

/** Recognized by Kling's name, one of its hosts or paths, or the envelope of its responses. */
function isOfKling(line: string): boolean {
  return readText(line).showsKling || (/\bmessage\b/.test(line) && /\brequest_id\b/.test(line))
}
