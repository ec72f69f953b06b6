import type { Meaning } from '../../analysis/meaning'
import type { Span } from '../../findings/finding'

/** Where secrets are written out. */
export function secretSpans({ credentials }: Meaning): readonly Span[] | null {
  return credentials.literals.map(({ at }) => at.content)
}

/** What stands at the places of secrets, the longest first. */
export function secretsIn(text: string, secrets: readonly Span[]): readonly string[] {
  const keys = secrets.map(({ start, end }) => text.slice(start, end)).filter((key) => key !== '')
  return keys.toSorted((a, b) => b.length - a.length)
}

/** The text with secrets made unreadable, wherever they stand once more; every offset stays what it is. */
export function masked(text: string, keys: readonly string[]): string {
  return keys.reduce((shown, key) => shown.replaceAll(key, '*'.repeat(key.length)), text)
}
