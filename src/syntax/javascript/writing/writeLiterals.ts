import { spellLiteral } from '../../literals'
import type { SourceModel } from '../../model'
import type { Literal } from '../../repair'
import { remembered } from '../../remembered'
import { nodesOf, type AnyNode } from '../../visit'

/** The quote of a string that is not a template. */
export type Quote = "'" | '"'

interface Style {
  readonly quote: Quote
  readonly semicolons: boolean
}

/** The file's style: the prevailing quotes, and whether statements end in `;`. */
export const styleOf = remembered((model: SourceModel): Style => {
  let single = 0
  let double = 0
  for (const node of nodesOf(model)) {
    const sign = quoteOf(model.text, node)
    if (sign === "'") single++
    if (sign === '"') double++
  }
  const ends = model.body.steps.map((step) => model.text.charAt(step.span.end - 1))
  const semicolons = ends.includes(';') || !ends.some((end) => /[\w'")]/.test(end))
  return { quote: double > single ? '"' : "'", semicolons }
})

function quoteOf(text: string, node: AnyNode): Quote | null {
  if (node.kind === 'text') return quoteAt(text, node.span.start)
  if (node.kind === 'entry') return quoteAt(text, node.keySpan.start)
  // The module specifier is not a node.
  return node.kind === 'import' ? quoteAt(text, node.span.end - (text.charAt(node.span.end - 1) === ';' ? 2 : 1)) : null
}

/** The quote of the literal that starts or ends at `offset`. */
export function quoteAt(text: string, offset: number): Quote | null {
  const sign = text.charAt(offset)
  return sign === '"' || sign === "'" ? sign : null
}

const escapes: Readonly<Record<string, string>> = {
  '\0': '\\x00',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** Escapes text for use between the given quotes. */
export function escapeText(text: string, quote: string): string {
  return text.replace(/[\\'"`\0\n\r\t\u2028\u2029]|\$(?=\{)/g, (sign) => {
    if (sign === '\\' || sign === quote || (sign === '$' && quote === '`')) return `\\${sign}`
    return escapes[sign] ?? sign
  })
}

export function quoted(text: string, quote: Quote): string {
  return quote + escapeText(text, quote) + quote
}

/** Whether the name is valid without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)
}

/** The key of an entry, without quotes if possible and not `always`. */
export function keyCode(key: string, quote: Quote, always = false): string {
  return !always && isIdentifier(key) ? key : quoted(key, quote)
}

/** The source of a literal, in the file's prevailing quotes. */
export function writeLiteral(model: SourceModel, literal: Literal): string {
  const { quote } = styleOf(model)
  return spellLiteral(literal, {
    plain: (value) => (typeof value === 'string' ? quoted(value, quote) : String(value)),
    key: (key) => keyCode(key, quote),
    record: (entries) => (entries === '' ? '{}' : `{ ${entries} }`),
  })
}
