import type { Outcome } from '../features/checklist/probes'
import { authorizationHeader } from '../knowledge'
import { readBeginning } from './bodies'
import type { Bearer } from './credentials'
import { failureOf, type Surroundings } from './surroundings'

/** The timeout, in milliseconds. */
export const patience = 10_000
/** This API has no longer bodies; a truncated body is no longer valid JSON. In bytes. */
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
  /** The origin, without a path. */
  readonly origin: string
  readonly bearer: Bearer
  readonly signal: AbortSignal
}

/** A client that sends one credential to one host, follows no redirects, and leaks no secret. */
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
        return read(response, await readBeginning(response, longestBody), bearer, surroundings.now())
      } catch (error) {
        return { outcome: failureOf(error, signal, timeout), data: null }
      }
    },
  }
}

function read(response: Response, bytes: Uint8Array, bearer: Bearer, now: number): Reply {
  const body = parse(new TextDecoder().decode(bytes))
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

/** Removes secrets that a server repeats, verbatim and in encoded forms. */
function scrub(text: string, secrets: readonly string[]): string {
  return secrets.flatMap(formsOf).reduce((result, secret) => result.replaceAll(secret, '[removed]'), text)
}

/** Longest first, so that no form leaves part of a longer one. */
function formsOf(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret)
  const base64 = btoa(String.fromCodePoint(...bytes))
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const forms = [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    base64,
    base64.replaceAll('=', ''),
    base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    hex,
    hex.toUpperCase(),
  ]
  return [...new Set(forms)].sort((a, b) => b.length - a.length)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
