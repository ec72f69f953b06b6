import { distance } from 'fastest-levenshtein'

/** The candidate that was probably meant, or null if none is close. */
export function nearest(value: string, candidates: readonly string[]): string | null {
  const [best] = candidates
    .map((candidate) => ({ candidate, far: candidate.startsWith(value) ? 1 : distance(value, candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.far - b.far)
  return best?.candidate ?? null
}
