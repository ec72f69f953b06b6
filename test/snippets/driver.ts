import { testCredentials } from '../fake-api'
import type { FakeKling } from '../fake-api'

/** The result of one operation on the snippets of a language. */
export interface Outcome<Value> {
  readonly value?: Value
  readonly error?: { readonly name: string; readonly message: string; readonly code?: number | null }
  /** All pauses, in seconds. */
  readonly sleeps: readonly number[]
}

export interface Operations {
  /** Gets a token after each pause and sends a request with it. */
  sign: { arguments: { url: string; pauses: readonly number[] }; value: string[] }
  /** One request. With `pause`, its token is signed that long before. */
  request: { arguments: RequestArguments & { body?: object; pause?: number }; value: Success }
  /** A request through the general wrapper; in Python, the decorator. */
  wrapped: { arguments: RequestArguments; value: Success }
  /** A request through the wrapper for coroutines, which in JavaScript is the same. */
  awaited: { arguments: RequestArguments; value: Success }
  poll: { arguments: { url: string; options?: { timeout?: number; interval?: number } }; value: Record<string, unknown> }
  /** Creates text-to-video tasks for prompts; returns the task's id or the error's message for each. */
  batch: {
    arguments: { url: string; items: readonly string[]; options: { maxInFlight: number; busyAttempts?: number } }
    value: string[]
  }
  /** The log of some calls and of an exception that contains a token. */
  log: { arguments: { calls: readonly LoggedCall[] }; value: string }
  redact: { arguments: { texts: readonly string[] }; value: string[] }
}

export interface Success {
  code: number
  data: unknown
}

interface RequestArguments {
  method: 'GET' | 'POST'
  url: string
  options?: { attempts?: number; maxDelay?: number; idempotent?: boolean }
}

interface LoggedCall {
  method: 'GET' | 'POST'
  url: string
  headers?: Record<string, string>
  body?: object
}

/** Runs operations of a language's snippets against an API. Jitter always gives its longest delay. */
export interface Driver {
  readonly language: string
  run<Name extends keyof Operations>(
    operation: Name,
    args: Operations[Name]['arguments'],
    environment: Environment,
  ): Promise<Outcome<Operations[Name]['value']>>
}

export interface Environment {
  readonly accessKey: string
  readonly secretKey: string
  /** Sent instead of signed tokens. */
  readonly apiKey?: string
  /** The snippets' clock at the start, in seconds. It advances only with pauses. */
  readonly start: number
  /** Called instead of pausing. */
  onSleep(seconds: number): void
}

/** The time at which the tests' clocks start, in seconds. They advance only with pauses, however long a test takes. */
export const startOfClocks = Math.floor(Date.now() / 1000)

/** The API's clock, which advances with the snippets' pauses. */
export function environmentOf(fake: FakeKling): Environment {
  const { accessKey, secretKey } = testCredentials
  return { accessKey, secretKey, start: startOfClocks, onSleep: (seconds) => fake.advance(seconds) }
}
