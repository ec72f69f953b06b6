import type { Language } from './syntax/model'

/** Longer lines are not written by hand, unless they hold data. In UTF-16 units. */
const longLine = 1000
/** What statements, calls and objects are written with; the data in a long line (Base64, prose) has little of it. */
const signs = /[;,(){}=]/g

/**
 * Says in words why a text is no code to be repaired: it was made from other code. Null for what people write.
 *
 *     machineMade(text, 'javascript') // 'minified'
 */
export function machineMade(text: string, language: Language): 'minified' | 'generated' | null {
  if (language === 'json' || language === 'jsonc') return null
  if (/^\s*(?:\/\/|\/?\*+|#).*@generated\b/m.test(text.slice(0, 1000))) return 'generated'
  if (language === 'python') return null
  if (endsWithMap(text)) return 'generated'
  return isMinified(text) ? 'minified' : null
}

/** The last line is a comment that names, or holds, the map to the source. */
function endsWithMap(text: string): boolean {
  const start = text.lastIndexOf('\n//# sourceMappingURL=') + 1
  return start > 0 && text.slice(start).trimEnd().indexOf('\n') < 0
}

/** More than half of the text is packed into long lines of code. */
function isMinified(text: string): boolean {
  let packed = 0
  for (let start = 0; start < text.length; ) {
    const end = (text.indexOf('\n', start) + 1 || text.length + 1) - 1
    if (end - start >= longLine && isPacked(text.slice(start, Math.min(end, start + 20 * longLine)))) packed += end - start
    start = end + 1
  }
  return packed * 2 > text.length
}

function isPacked(line: string): boolean {
  return (line.match(signs)?.length ?? 0) * 12 > line.length
}
