/** Signals that ask a program to end. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does work that must not be interrupted. A signal to end the program that arrives meanwhile takes effect when the work is
 * done.
 */
export async function withoutInterruption<T>(work: () => T): Promise<T> {
  const heard: NodeJS.Signals[] = []
  const hear = (signal: NodeJS.Signals): void => {
    heard.push(signal)
  }
  for (const signal of signals) process.on(signal, hear)
  try {
    return work()
  } finally {
    // Signals are delivered by the event loop.
    await new Promise((resolve) => setImmediate(resolve))
    for (const signal of signals) process.off(signal, hear)
    if (heard[0]) process.kill(process.pid, heard[0])
  }
}
