/** A named value found in a text, wherever and in whatever notation it stands. */
export interface Field {
  readonly key: string
  /** Empty for an object or a list; what is in it follows. */
  readonly value: string | number
  readonly offset: number
  /** The object it is in (each `{` counts); 0 outside of any. */
  readonly object: number
}

const opener = /[{}[\]]|\\{0,4}["'`]?\b([A-Za-z_]\w{0,40})\\{0,4}["'`]?\s{0,20}[:=]\s{0,20}/g
const bare = /-?\d{1,15}\b|[A-Za-z_][\w-]{0,60}/y
/** Values that are sentences: where they are not quoted they reach to the end of the line or the next key. */
const sentences = new Set(['message', 'msg', 'detail', 'task_status_msg', 'raw_message'])
const longestValue = 2000

/**
 * Reads `key: value` and `key=value` pairs in any notation that answers are printed in: JSON (pretty, truncated, escaped in
 * a string), Python's `repr`, Node's `inspect`, log lines. It never fails, and takes time in proportion to the text.
 */
export function readFields(source: string): readonly Field[] {
  const text = unescaped(source)
  const fields: Field[] = []
  const open: number[] = []
  let objects = 0
  opener.lastIndex = 0
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const key = match[1]
    if (key === undefined) {
      if (match[0] === '{' || match[0] === '[') open.push(match[0] === '{' ? ++objects : (open.at(-1) ?? 0))
      else open.pop()
      continue
    }
    const value = readValue(text, opener.lastIndex, key)
    if (value === null) continue
    fields.push({ key, value: value.value, offset: match.index, object: open.at(-1) ?? 0 })
    opener.lastIndex = value.end
    // A string that does not end was cut off, and its brackets with it.
    if (value.cut) open.length = 0
  }
  return fields
}

interface Read {
  readonly value: string | number
  readonly end: number
  readonly cut: boolean
}

function readValue(text: string, start: number, key: string): Read | null {
  const quote = text[start]
  if (quote === '{' || quote === '[') return { value: '', end: start, cut: false }
  if (quote === '"' || quote === "'" || quote === '`') return readQuoted(text, start, quote)
  if (sentences.has(key)) return readSentence(text, start)
  bare.lastIndex = start
  const word = bare.exec(text)?.[0]
  if (word === undefined) return null
  // A word may be the next key, so reading goes on at its start.
  return /^-?\d/.test(word) ? { value: Number(word), end: start + word.length, cut: false } : { value: word, end: start, cut: false }
}

function readQuoted(text: string, start: number, quote: string): Read {
  let end = start + 1
  while (end < text.length && text[end] !== quote && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
  const value = text.slice(start + 1, Math.min(end, start + longestValue)).replace(/\\(.)/g, '$1')
  const closed = text[end] === quote
  return { value, end: Math.min(closed ? end + 1 : end, text.length), cut: !closed }
}

function readSentence(text: string, start: number): Read | null {
  const rest = text.slice(start, start + longestValue)
  const value = (rest.split(/[\n\r}]|[,;]\s{0,5}["']?\w{1,40}["']?\s{0,5}[=:]/, 1)[0] ?? '').trim()
  return value === '' || value.startsWith('{') || value.startsWith('[') ? null : { value, end: start + value.length, cut: false }
}

/** JSON that was put into a string (into a log line, say) has escaped quotes around its keys; each level is taken off. */
function unescaped(text: string): string {
  let result = text
  for (let level = 0; level < 4 && /\\["']\s{0,5}:/.test(result); level++) {
    result = result.replace(/\\(.)/g, (_, character: string) => (character === 'n' || character === 'r' || character === 't' ? ' ' : character))
  }
  return result
}
