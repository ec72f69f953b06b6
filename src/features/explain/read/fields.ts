/** A key with its value in a text, in any notation. */
export interface Field {
  readonly key: string
  /** Empty for an object or a list, whose content follows; `[]` for an empty list. */
  readonly value: string | number
  readonly offset: number
  /** The number of the surrounding object (each `{` counts); 0 outside objects. */
  readonly object: number
  /** Whether it was written as text: quoted, or as a sentence. */
  readonly quoted: boolean
}

export interface Fields {
  /** The text without escapes before quotes. Offsets refer to it; it has the same lines as the source. */
  readonly text: string
  readonly all: readonly Field[]
  /** The parent of each object; 0 for none. */
  readonly parents: readonly number[]
}

const opener = /[{}[\]]|\\{0,4}["'`]?\b([A-Za-z_]\w{0,40})\\{0,4}["'`]?\s{0,20}[:=]\s{0,20}/g
const bare = /-?\d{1,15}\b|[A-Za-z_][\w-]{0,60}/y
/** Keys whose values are sentences: if unquoted, they extend to the end of the line or the next key. */
const sentences = new Set([
  'message',
  'msg',
  'detail',
  'task_status_msg',
  'raw_message',
  'error_message',
  'errormessage',
])
const longestValue = 2000

/**
 * Reads `key: value` and `key=value` pairs in any notation in which responses are printed: JSON (pretty-printed,
 * truncated, escaped in a string, in quotes), Python's `repr`, Node's `inspect`, log lines. Never fails, and takes time
 * linear in the text.
 */
export function readFields(source: string): Fields {
  const text = unescaped(source)
  const all: Field[] = []
  const parents: number[] = [0]
  const open: number[] = []
  const inside = (): number => open.at(-1) ?? 0
  opener.lastIndex = 0
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const key = match[1]
    if (key === undefined) {
      if (match[0] === '{') open.push(parents.push(inside()) - 1)
      else if (match[0] === '[') open.push(inside())
      else open.pop()
      continue
    }
    const value = readValue(text, opener.lastIndex, key)
    if (value === null) continue
    all.push({ key, value: value.value, offset: match.index, object: inside(), quoted: value.quoted })
    opener.lastIndex = value.end
    // An unclosed string was cut off, and so were its brackets.
    if (value.cut) open.length = 0
  }
  return { text, all, parents }
}

interface Read {
  readonly value: string | number
  readonly end: number
  readonly cut: boolean
  readonly quoted: boolean
}

function readValue(text: string, start: number, key: string): Read | null {
  const quote = text[start]
  if (quote === '{' || quote === '[')
    return { value: quote === '[' && text[start + 1] === ']' ? '[]' : '', end: start, cut: false, quoted: false }
  if (quote === '"' || quote === "'" || quote === '`') return readQuoted(text, start, quote)
  // Python bytes.
  if (quote === 'b' && (text[start + 1] === "'" || text[start + 1] === '"'))
    return readQuoted(text, start + 1, text[start + 1] ?? '')
  if (sentences.has(key.toLowerCase())) return readSentence(text, start)
  bare.lastIndex = start
  const word = bare.exec(text)?.[0]
  if (word === undefined) return null
  // A word may be the next key, so reading continues at its start.
  return /^-?\d/.test(word)
    ? { value: Number(word), end: start + word.length, cut: false, quoted: false }
    : { value: word, end: start, cut: false, quoted: false }
}

function readQuoted(text: string, start: number, quote: string): Read {
  // A body that was printed in quotes is read as JSON.
  const first = text[start + 1]
  const second = text[start + 2] ?? ''
  if (first === '{' || (first === '[' && /[{\]"']/.test(second)))
    return { value: '', end: start + 1, cut: false, quoted: false }
  let end = start + 1
  while (end < text.length && text[end] !== quote && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1
  const value = text.slice(start + 1, Math.min(end, start + longestValue)).replace(/\\(.)/g, '$1')
  const closed = text[end] === quote
  return { value, end: Math.min(closed ? end + 1 : end, text.length), cut: !closed, quoted: true }
}

function readSentence(text: string, start: number): Read | null {
  const rest = text.slice(start, start + longestValue)
  const value = (rest.split(/[\n\r}]|[,;]\s{0,5}["']?\w{1,40}["']?\s{0,5}[=:]/, 1)[0] ?? '').trim()
  return value === '' || value.startsWith('{') || value.startsWith('[')
    ? null
    : { value, end: start + value.length, cut: false, quoted: true }
}

/** JSON inside a string (such as a log line) has escaped quotes around its keys. Each level of escaping is removed. */
function unescaped(text: string): string {
  let result = text
  for (let level = 0; level < 4 && /\\["']\s{0,5}:/.test(result); level++) {
    result = result.replace(/\\(.)/g, (_, character: string) =>
      character === 'n' || character === 'r' || character === 't' ? ' ' : character,
    )
  }
  return result
}
