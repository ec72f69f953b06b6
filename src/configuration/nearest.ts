import { distance } from 'fastest-levenshtein'

/** The candidate that was probably meant, or null if none is close. */
export function nearest(value: string, candidates: readonly string[]): string | null {
  const written = value.toLowerCase()
  const [best] = candidates
    .map((candidate) => ({ candidate, far: distanceTo(candidate.toLowerCase(), written) }))
    .filter(({ candidate, far }) => far <= Math.max(2, candidate.length / 3))
    .sort((a, b) => a.far - b.far)
  return best?.candidate ?? null
}

function distanceTo(candidate: string, written: string): number {
  return candidate.startsWith(written) ? 1 : distance(written, candidate)
}
