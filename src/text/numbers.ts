/**
 * A whole number with commas: `12,345`. The first number that Node.js formats with `Intl` takes as long as checking a
 * small file.
 */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
