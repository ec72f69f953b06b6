/** `12 hours`, `90 seconds`: in the largest unit that fits evenly, else rounded. */
export function duration(seconds: number): string {
  const steps = [[86_400, 'day'], [3600, 'hour'], [60, 'minute'], [1, 'second']] as const
  const [size, unit] = steps.find(([size]) => seconds % size === 0) ?? steps.find(([size]) => seconds >= 2 * size) ?? ([1, 'second'] as const)
  const count = Math.round((seconds / size) * 10) / 10
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
