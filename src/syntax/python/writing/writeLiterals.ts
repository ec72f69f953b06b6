import { lineBreakOf } from '../../lines'
import { spellLiteral } from '../../literals'
import type { SourceModel, TextValue } from '../../model'
import type { Literal } from '../../repair'
import { remembered } from '../../remembered'
import { nodesOf } from '../../visit'

/** The quote of a one-line string. */
export type Quote = '"' | "'"

/** The source of a literal, in the file's prevailing quotes. */
export function writeLiteral(model: SourceModel, literal: Literal): string {
  const quote = prevailingQuote(model)
  return spellLiteral(literal, {
    plain(value) {
      if (typeof value === 'string') return quoted(value, quote)
      if (typeof value === 'number') return writeNumber(value)
      return value === null ? 'None' : value ? 'True' : 'False'
    },
    key: (key) => quoted(key, quote),
    record: (entries) => `{${entries}}`,
  })
}

function writeNumber(value: number): string {
  return Number.isFinite(value) ? String(value) : `float("${Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf'}")`
}

/** The text as a string literal, in the other quotes if that avoids escapes. */
export function quoted(text: string, preferred: Quote): string {
  const other = preferred === '"' ? "'" : '"'
  const quote = text.includes(preferred) && !text.includes(other) ? other : preferred
  return quote + escapeText(text, quote) + quote
}

function escapeText(text: string, quote: Quote): string {
  return text.replace(/[\\\x00-\x1f"']/g, (char) => {
    if (char === '\\' || char === quote) return `\\${char}`
    if (char === '"' || char === "'") return char
    const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[char]
    return named ?? `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`
  })
}

/** The quote that most strings of the file use. */
export const prevailingQuote = remembered((model: SourceModel): Quote => {
  let single = 0
  let double = 0
  for (const node of nodesOf(model)) {
    const span = node.kind === 'entry' ? node.keySpan : node.kind === 'text' ? node.span : null
    const quote = span && quoteAt(model.text, span.start)
    if (quote === "'") single++
    else if (quote === '"') double++
  }
  return single > double ? "'" : '"'
})

/** The quote of the string literal that starts at `offset`, or null. */
export function quoteAt(text: string, offset: number): Quote | null {
  const opening = /[a-zA-Z]{0,2}("|')/y
  opening.lastIndex = offset
  return (opening.exec(text)?.[1] as Quote | undefined) ?? null
}

/** Code as it must be written inside the quotes of a literal; null if that is not possible. */
export function escapeInto(model: SourceModel, { span, content, bytes }: TextValue, code: string): string | null {
  const opening = /([a-zA-Z]*)("""|'''|"|')/y
  opening.lastIndex = span.start
  const match = opening.exec(model.text)
  const [, prefix = '', quote = ''] = match ?? []
  // Of several adjacent literals, an edit could reach from one into the next.
  if (!match || content.start === span.start || (bytes && /[^\x00-\x7f]/.test(code))) return null
  const isLong = quote.length === 3
  if (/r/i.test(prefix)) {
    return code.includes(quote.charAt(0)) || code.endsWith('\\') || (!isLong && /[\r\n]/.test(code)) ? null : code
  }
  const braces = /f/i.test(prefix) ? code.replace(/[{}]/g, '$&$&') : code
  if (!isLong) return escapeText(braces, quote.charAt(0) as Quote)
  return braces
    .replaceAll('\\', '\\\\')
    .replaceAll(quote.charAt(0), `\\${quote.charAt(0)}`)
    .replace(/\r?\n/g, lineBreakOf(model.text))
}
