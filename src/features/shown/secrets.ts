import type { Meaning } from '../../analysis/meaning'
import type { Span } from '../../findings/finding'

/** The spans of secrets in literals. */
export function secretSpans({ credentials }: Meaning): readonly Span[] | null {
  return credentials.literals.map(({ at }) => at.content)
}

/** The texts of secrets, longest first. */
export function secretsIn(text: string, secrets: readonly Span[]): readonly string[] {
  const keys = secrets.map(({ start, end }) => text.slice(start, end)).filter((key) => key !== '')
  return keys.toSorted((a, b) => b.length - a.length)
}

/** The text with all occurrences of secrets masked; offsets do not change. */
export function masked(text: string, keys: readonly string[]): string {
  return keys.reduce((shown, key) => shown.replaceAll(key, '*'.repeat(key.length)), text)
}
