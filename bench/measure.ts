/** Milliseconds that each call took, the first ones left out: they warm the code up. */
export function timesOf(calls: number, warmUp: number, call: (index: number) => void): number[] {
  const times: number[] = []
  for (let index = 0; index < warmUp + calls; index += 1) {
    const start = performance.now()
    call(index)
    if (index >= warmUp) times.push(performance.now() - start)
  }
  return times
}

/** The value below which the given share of the numbers lies; 0.5 is the median. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN
}

export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** One line of the report. */
export interface Figure {
  readonly name: string
  readonly value: number
  /** What is aimed at: at most this. Missing where the figure is told for its own sake. */
  readonly goal?: number
  /** Ratios have none. */
  readonly unit?: 'ms' | 'MB' | 'KB'
}
