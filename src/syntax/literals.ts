import type { Literal } from './repair'

/** How a language spells literals. */
export interface Spelling {
  plain(value: string | number | boolean | null): string
  key(key: string): string
  /** A record around its entries, which are already joined with commas. */
  record(entries: string): string
}

/** The source code of a literal. */
export function spellLiteral(literal: Literal, spelling: Spelling): string {
  if (literal === null || typeof literal !== 'object') return spelling.plain(literal)
  if ('code' in literal) return literal.code
  if ('list' in literal) return `[${literal.list.map((item) => spellLiteral(item, spelling)).join(', ')}]`
  const entries = literal.record.map(([key, value]) => `${spelling.key(key)}: ${spellLiteral(value, spelling)}`)
  return spelling.record(entries.join(', '))
}
