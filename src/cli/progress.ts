import { counted } from './style'
import type { Output } from './io'

/** A line on the terminal that says how far a long run has come. */
export interface Progress {
  step(done: number): void
  /** Takes the line away. */
  clear(): void
}

/** Milliseconds before the line first shows, and between two versions of it. */
const patience = 500
const interval = 100

/** Silent where the output is no terminal, and in runs that are over before anybody wonders. */
export function createProgress(output: Output, total: number, now: () => number = () => performance.now()): Progress {
  if (output.isTTY !== true) return { step: () => undefined, clear: () => undefined }
  let next = now() + patience
  let shown = false
  return {
    step(done) {
      const time = now()
      if (time < next) return
      next = time + interval
      shown = true
      output.write(`\r\u001b[KChecking: ${done.toLocaleString('en')} of ${counted(total, 'file')}`)
    },
    clear() {
      if (shown) output.write('\r\u001b[K')
    },
  }
}
