import type { Checked } from '../engine'
import { attempt, type Attempt } from '../findings/attempt'

/** The longest time that a check keeps other extensions waiting, if none of its steps takes longer (ms). */
const longestTurn = 20

/**
 * Does the steps of a check, and lets others work in between.
 * @returns null if the check is outdated after a pause
 */
export async function withPauses(
  steps: Iterator<void, Checked>,
  isOutdated: () => boolean,
): Promise<Attempt<Checked> | null> {
  for (let start = performance.now(); ;) {
    const step = attempt(() => steps.next())
    if ('failure' in step) return step
    if (step.value.done) return { value: step.value.value }
    if (performance.now() - start < longestTurn) continue
    await nextTurn()
    if (isOutdated()) return null
    start = performance.now()
  }
}

/** Lets pending events and timers run first. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}
