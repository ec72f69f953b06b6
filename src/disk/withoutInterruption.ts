/** Signals that ask a program to end. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does something that may not be cut in two. A signal to end that comes meanwhile is heard when it is done, and then ends the program
 * as it would have.
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
