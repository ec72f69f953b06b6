import type { Outcome } from '../features/checklist/probes'
import { authorizationHeader } from '../knowledge'
import type { Bearer } from './credentials'
import { failureOf, type Surroundings } from './surroundings'

/** How long an answer may take, milliseconds. */
export const patience = 10_000
/** Longer bodies are none of this API. Bytes. */
const longestBody = 1_000_000

export interface Client {
  readonly bearer: Bearer
  call(method: 'GET' | 'POST', path: string, parameters: Readonly<Record<string, unknown>>): Promise<Reply>
}

interface Reply {
  readonly outcome: Outcome
  readonly data: unknown
}

interface ClientOptions {
  /** With its scheme, without a path. */
  readonly origin: string
  readonly bearer: Bearer
  readonly signal: AbortSignal
}

/** A client that sends one credential to one host, follows no redirect, and lets no secret out. */
export function createClient({ origin, bearer, signal }: ClientOptions, surroundings: Surroundings): Client {
  return {
    bearer,
    async call(method, path, parameters) {
      const timeout = surroundings.timeout(patience)
      try {
        const query =
          method === 'GET'
            ? `?${new URLSearchParams(Object.entries(parameters).map(([key, value]): [string, string] => [key, String(value)])).toString()}`
            : ''
        const response = await surroundings.fetch(`${origin}${path}${query}`, {
          method,
          redirect: 'manual',
          credentials: 'omit',
          signal: AbortSignal.any([signal, timeout]),
          headers: {
            'Content-Type': 'application/json',
            [authorizationHeader.name]: `${authorizationHeader.scheme} ${await bearer.value(surroundings.now())}`,
          },
          ...(method === 'POST' ? { body: JSON.stringify(parameters) } : {}),
        })
        return read(response, await response.text(), bearer, surroundings.now())
      } catch (error) {
        return { outcome: failureOf(error, signal, timeout), data: null }
      }
    },
  }
}

function read(response: Response, text: string, bearer: Bearer, now: number): Reply {
  const body = text.length > longestBody ? null : parse(text)
  const { code, message, request_id: id, data } = isObject(body) ? body : {}
  const date = Date.parse(response.headers.get('date') ?? '')
  return {
    outcome: {
      kind: 'answer',
      status: response.status,
      code: typeof code === 'number' ? code : null,
      message: typeof message === 'string' ? scrub(message.slice(0, 1000), bearer.secrets) : '',
      requestId: typeof id === 'string' && /^[\w.-]{1,80}$/.test(id) ? scrub(id, bearer.secrets) : '',
      clockAhead: Number.isNaN(date) ? null : Math.round((now - date) / 1000),
    },
    data: data ?? null,
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Takes out secrets that a server repeats. */
function scrub(text: string, secrets: readonly string[]): string {
  return secrets.reduce((result, secret) => result.replaceAll(secret, '[removed]'), text)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
