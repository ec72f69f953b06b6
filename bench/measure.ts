/** The duration of each call in milliseconds, without the warm-up calls. */
export function timesOf(calls: number, warmUp: number, call: (index: number) => void): number[] {
  const times: number[] = []
  for (let index = 0; index < warmUp + calls; index += 1) {
    const start = performance.now()
    call(index)
    if (index >= warmUp) times.push(performance.now() - start)
  }
  return times
}

/** The value below which the given share of the numbers is; 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** A line of the report. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** The goal: at most this. Missing for figures that are only informative. */
  readonly goal?: number
  /** Missing for ratios. */
  readonly unit?: 'ms' | 'MB' | 'KB'
}
