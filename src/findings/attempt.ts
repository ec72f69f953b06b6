/** The result of some work, or its error in one line. */
export type Attempt<T> = { readonly value: T } | { readonly failure: string }

const longestFailure = 200

/**
 * Runs the engine on one file. The engine should never throw; if a bug makes it throw, the other files are still
 * reported and the session continues.
 */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { value: work() }
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split(/[\r\n]/)
    return { failure: line.slice(0, longestFailure) || 'unknown failure' }
  }
}
