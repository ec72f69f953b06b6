import { ours, prose, type Prose } from '../../../text/prose'

/** `12 hours`, `90 seconds`: in the largest unit that fits evenly, else rounded. */
export function duration(seconds: number): Prose {
  const steps = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ] as const
  const [size, unit] =
    steps.find(([size]) => seconds % size === 0) ??
    steps.find(([size]) => seconds >= 2 * size) ??
    ([1, 'second'] as const)
  const count = Math.round((seconds / size) * 10) / 10
  return prose`${count} ${ours(unit)}${count === 1 ? prose`` : prose`s`}`
}
