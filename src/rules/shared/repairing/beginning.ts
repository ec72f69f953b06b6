import type { Possibility } from '../../../analysis/values/possibility'

/** What a text surely begins with: all of it where it is known, else up to its first hole; empty where nothing is known. */
export function beginningOf(value: Possibility): string {
  if (value.kind === 'exact') return typeof value.value === 'string' ? value.value.trimStart() : ''
  return value.kind === 'text' ? (value.pieces?.[0] ?? '').trimStart() : ''
}
