import type { Checked } from '../engine'
import { attempt, type Attempt } from '../findings/attempt'

/** The longest time that a check keeps other extensions waiting, if none of its steps takes longer (ms). */
const longestTurn = 20

/**
 * Does the steps of a check, and lets others work before and in between. Checks that are under way at the same time take
 * turns.
 * @returns null if the check is outdated after a pause
 */
export async function withPauses(
  steps: Iterator<void, Checked>,
  isOutdated: () => boolean,
): Promise<Attempt<Checked> | null> {
  for (let start = -Infinity; ;) {
    if (performance.now() - start > longestTurn) {
      await nextTurn()
      if (isOutdated()) return null
      start = performance.now()
    }
    const step = attempt(() => steps.next())
    if ('failure' in step) return step
    if (step.value.done) return { value: step.value.value }
  }
}

let lastTurn = Promise.resolve()

/** Lets pending events and timers run first. Of several callers, one gets a turn at a time. */
export function nextTurn(): Promise<void> {
  lastTurn = lastTurn.then(() => new Promise((resolve) => setTimeout(resolve, 0)))
  return lastTurn
}
