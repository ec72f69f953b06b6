/** The outside world of the probes. Tests pass their own clock and network. */
export interface Surroundings {
  /** Requests a host that the user selected. */
  fetch(address: string, options: RequestInit): Promise<Response>
  /**
   * Requests a URL from someone's code, which must be on the public Internet. Rejects with `privateTarget` if its name
   * resolves to a private network.
   */
  fetchPublic(address: string, options: RequestInit): Promise<Response>
  /** Milliseconds. */
  now(): number
  /** Resolves early when the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>
  /** A signal that is aborted after that many milliseconds. */
  timeout(milliseconds: number): AbortSignal
}

/**
 * The real world, in Node.js and in browsers. A browser does not reveal what a name resolves to; Node.js does
 * (`src/network`).
 */
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

/** Marks the error for a name that resolves to a private network. A code works across bundles, a class does not. */
const privateCode = 'EPRIVATE'

export function privateTarget(): Error {
  return Object.assign(new Error('It leads to a private network.'), { code: privateCode })
}

export function isPrivateTarget(error: unknown): boolean {
  return codeOf(error) === privateCode
}

/** Why there was no response, without the platform's message, which may repeat a header or a URL. */
export function failureOf(
  error: unknown,
  cancelled: AbortSignal,
  timedOut: AbortSignal,
): { kind: 'failure'; reason: 'timeout' | 'cancelled' | 'network'; detail: string } {
  const reason = cancelled.aborted ? 'cancelled' : timedOut.aborted ? 'timeout' : 'network'
  return { kind: 'failure', reason, detail: reason === 'network' ? codeOf(error) : '' }
}

/** `ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`: the code of an error or of its cause. */
function codeOf(error: unknown, depth = 0): string {
  if (!(error instanceof Error) || depth > 3) return ''
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(error.code) ? error.code : ''
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  return code || codeOf(error.cause, depth + 1) || codeOf(first, depth + 1)
}
