/** What probes take from the world; tests bring their own clock and network. */
export interface Surroundings {
  /** To a host that the user names. */
  fetch(address: string, options: RequestInit): Promise<Response>
  /**
   * To an address that somebody's code names, which may be on the Internet alone. Rejects with `privateTarget` where its name leads
   * to a private network.
   */
  fetchPublic(address: string, options: RequestInit): Promise<Response>
  /** Milliseconds. */
  now(): number
  /** Ends early where the signal says so. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
  /** A signal that fires after so many milliseconds. */
  timeout(milliseconds: number): AbortSignal
}

/** The real world: works in Node.js and in browsers. Browsers tell nobody what a name leads to; Node.js does (`src/network`). */
export const realSurroundings: Surroundings = {
  fetch: (address, options) => fetch(address, options),
  fetchPublic: (address, options) => fetch(address, options),
  now: () => Date.now(),
  timeout: (milliseconds) => AbortSignal.timeout(milliseconds),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(end, milliseconds)
      signal.addEventListener('abort', end)
      if (signal.aborted) end()
      function end(): void {
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        resolve()
      }
    }),
}

/** What is said of an address that leads to a private network. The code stays what it is across bundles, which a class does not. */
const privateCode = 'EPRIVATE'

export function privateTarget(): Error {
  return Object.assign(new Error('It leads to a private network.'), { code: privateCode })
}

export function isPrivateTarget(error: unknown): boolean {
  return codeOf(error) === privateCode
}

/** Why nothing came, without the words of the platform: they may repeat a header or an address. */
export function failureOf(
  error: unknown,
  cancelled: AbortSignal,
  timedOut: AbortSignal,
): { kind: 'failure'; reason: 'timeout' | 'cancelled' | 'network'; detail: string } {
  const reason = cancelled.aborted ? 'cancelled' : timedOut.aborted ? 'timeout' : 'network'
  return { kind: 'failure', reason, detail: reason === 'network' ? codeOf(error) : '' }
}

/** `ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`: of an error or what caused it. */
function codeOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 3) return ''
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(error.code) ? error.code : ''
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  return code || codeOf(error.cause, depth + 1) || codeOf(first, depth + 1)
}
