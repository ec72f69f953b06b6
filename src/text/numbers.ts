/**
 * A whole number with commas: `12,345`. The first number that Node.js formats with `Intl` takes as long as checking a
 * small file.
 */
export function grouped(count: number): string {
  const digits = String(Math.abs(count))
  const first = digits.length % 3
  const groups = [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])]
  return (count < 0 ? '-' : '') + groups.filter((group) => group !== '').join(',')
}
