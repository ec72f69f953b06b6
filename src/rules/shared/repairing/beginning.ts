import type { Possibility } from '../../../analysis/values/possibility'

/** The certain beginning of a string: all of it if known, else up to its first placeholder; possibly empty. */
export function beginningOf(value: Possibility): string {
  if (value.kind === 'exact') return typeof value.value === 'string' ? value.value.trimStart() : ''
  return value.kind === 'text' ? (value.pieces?.[0] ?? '').trimStart() : ''
}
