import { createHash } from 'node:crypto'

/** A short digest of anything, by which a change is noticed. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 6)
}
