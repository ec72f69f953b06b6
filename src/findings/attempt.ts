/** What some work came to; its failure in one line. */
export type Attempt<T> = { readonly value: T } | { readonly failure: string }

const longestFailure = 200

/**
 * Asks the engine about one file. The engine does not throw; where it does by its own mistake, the other files are still
 * reported and the session goes on.
 */
export function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { value: work() }
  } catch (error) {
    const [line = ''] = (error instanceof Error ? error.message : String(error)).trim().split(/[\r\n]/)
    return { failure: line.slice(0, longestFailure) || 'unknown failure' }
  }
}
