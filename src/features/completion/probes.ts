import { dialectOf } from '../../syntax'
import { lineEnd } from '../../syntax/lines'
import type { Language, Span } from '../../syntax/model'
import type { Edit } from '../../syntax/repair'
import type { Cursor } from './cursor'

/** A word that occurs in no request. */
export const probeWord = 'klint_looks_here'

/** How a key would be written. */
type KeyForm =
  /** The value already exists, or is assigned. */
  | 'name'
  /** Key, colon and value. */
  | 'entry'
  /** `key=value`, an argument. */
  | 'keyword'

/**
 * A guess at the finished text, with the probe word at the cursor. What the analysis says about the probe determines
 * the completions.
 */
export interface Probe {
  readonly text: string
  readonly form: KeyForm
  /** Whether a comma must follow. */
  readonly comma: boolean
  /** The edit that adds a missing comma after the entry above. */
  readonly edits: readonly Edit[]
}

/**
 * The guesses, most likely first. In a damaged text, also with the brackets closed that are open at the end of the
 * line.
 */
export function probesOf(text: string, cursor: Cursor, language: Language, damaged: boolean): readonly Probe[] {
  const probes = cursor.quote === null ? bareProbes(text, cursor, language) : quotedProbes(text, cursor, language)
  const [first] = probes
  const isLast = text.slice(cursor.token.end, lineEnd(text, cursor.token.end)).trim() === ''
  if (!damaged || !isLast || !first) return probes
  const end = first.text.length - (text.length - cursor.token.end)
  return [
    ...probes,
    ...closings(first.text.slice(0, end)).map((closing) => ({
      ...first,
      text: first.text.slice(0, end) + closing + first.text.slice(end),
    })),
  ]
}

const closingOf: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }
const mostClosings = 4

/**
 * The closing brackets for the innermost open one, the innermost two, and so on. Brackets in strings and comments
 * count, which at worst adds a wrong guess.
 */
function closings(text: string): readonly string[] {
  const open: string[] = []
  for (const sign of text.match(/[{}[\]()]/g) ?? []) {
    if (sign in closingOf) open.push(sign)
    else open.pop()
  }
  const inner = open
    .toReversed()
    .slice(0, mostClosings)
    .map((sign) => closingOf[sign] ?? '')
  return inner.map((_, index) => inner.slice(0, index + 1).join(''))
}

function quotedProbes(text: string, cursor: Cursor, language: Language): readonly Probe[] {
  const { quote, token, before, after } = cursor
  const string = `${quote ?? ''}${probeWord}${quote ?? ''}`
  const plain = probe(text, token, string, 'name')
  if (after === ':' && '{,'.includes(before)) return [plain]
  if (':=('.includes(before)) return [probe(text, token, before === ':' ? string + commaAfter(cursor) : string, 'name')]
  const entry = entryProbe(text, cursor, `${string}: 0`, 'entry')
  if (before === '[') return dialectOf(language).isData ? [plain] : [plain, ...assigned(text, cursor, string)]
  return [...(quote === '`' ? [] : entry), plain]
}

/** `payload["mode"]` before an assignment. */
function assigned(text: string, { token, after }: Cursor, string: string): readonly Probe[] {
  const end = after === ']' ? text.indexOf(']', token.end) + 1 : token.end
  return [probe(text, { start: token.start, end }, `${string}] = 0`, 'name')]
}

function bareProbes(text: string, cursor: Cursor, language: Language): readonly Probe[] {
  const { token, before, after } = cursor
  const { functions, idioms } = dialectOf(language)
  const { quotesKeys } = idioms.expressions
  const string = `"${probeWord}"`
  const value = probe(text, token, string + commaAfter(cursor), 'name')
  const key = quotesKeys ? string : probeWord
  switch (before) {
    case ':':
      return [value]
    case '=':
    case '?':
    case '|':
    case '&':
      return [probe(text, token, string, 'name')]
    case '[':
      return [value]
    case '(':
      return functions.hasKeywordArguments ? entryProbe(text, cursor, `${probeWord}=0`, 'keyword') : []
    default:
      if (after === ':') return quotesKeys ? [] : [probe(text, token, key, 'name')]
      return [
        ...entryProbe(text, cursor, `${key}: 0`, 'entry'),
        ...(functions.hasKeywordArguments ? entryProbe(text, cursor, `${probeWord}=0`, 'keyword') : []),
        ...(before === ',' ? [value] : []),
      ]
  }
}

/** An entry. If it is on its own line and the comma before it is missing, adds that. */
function entryProbe(text: string, cursor: Cursor, entry: string, form: KeyForm): readonly Probe[] {
  const { token, before, beforeEnd } = cursor
  const comma = commaAfter(cursor) !== ''
  const written = comma ? `${entry},` : entry
  if ('{,('.includes(before)) return [{ ...probe(text, token, written, form), comma }]
  const isOwnLine = text.slice(beforeEnd, token.start).includes('\n')
  if (!isOwnLine || !/[\w"'`})\]]/.test(before)) return []
  const missing: Edit = { span: { start: beforeEnd, end: beforeEnd }, newText: ',' }
  const whole = `${text.slice(0, beforeEnd)},${text.slice(beforeEnd, token.start)}${written}${text.slice(token.end)}`
  return [{ text: whole, form, comma, edits: [missing] }]
}

/** A comma if another entry follows. */
function commaAfter({ after }: Cursor): string {
  return after === '' || ',})];:'.includes(after) ? '' : ','
}

function probe(text: string, { start, end }: Span, by: string, form: KeyForm): Probe {
  return { text: text.slice(0, start) + by + text.slice(end), form, comma: false, edits: [] }
}
