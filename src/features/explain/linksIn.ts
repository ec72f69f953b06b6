import type { Span } from '../../findings/finding'
import { findServiceError } from '../lookup'
import { readText } from './read'

/** `"code":1303`, `code=1303`, `'code': '1303'` */
const codes = /["']?\bcode["']?\s{0,3}[:=]\s{0,3}["']?(\d{4})\b["']?/g

/** Longer lines are data. In characters. */
const longest = 4000

/** Where a line of output names an error of Kling's; nothing where the line does not show that it is Kling's. */
export function errorLinksIn(line: string): readonly Span[] {
  if (line.length > longest) return []
  const found = [...line.matchAll(codes)].filter(([, code]) => Number(code) > 0 && findServiceError(Number(code)))
  return found.length > 0 && isOfKling(line)
    ? found.map(({ index, 0: text }) => ({ start: index, end: index + text.length }))
    : []
}

/** Its name, one of its hosts or paths, or the envelope that its answers come in. */
function isOfKling(line: string): boolean {
  return readText(line).showsKling || (/\bmessage\b/.test(line) && /\brequest_id\b/.test(line))
}
