// @snippet kling-request
// @name Kling: request with backoff
// @description Calls the Kling API and repeats only what can succeed later (1302, 1303, 5xx, an expired token)
// @tabstop https://api-singapore.klingai.com
// @tabstop kling-v2-6

const BUSY_CODES = [1302, 1303]
const SERVER_ERROR_CODES = [5000, 5001, 5002]
const TOKEN_EXPIRED_CODE = 1004

export interface KlingBody {
  code?: number
  message?: string
  request_id?: string
  data?: unknown
}

/** An unsuccessful response. `code` is Kling's service code, or undefined if the body has none. */
export class KlingError extends Error {
  readonly status: number
  readonly code: number | undefined
  readonly requestId: string | undefined
  readonly retryAfter: string | null

  constructor(response: Response, body: KlingBody) {
    super(`HTTP ${response.status}, code ${body.code}: ${body.message}`)
    this.name = 'KlingError'
    this.status = response.status
    this.code = body.code
    this.requestId = body.request_id
    this.retryAfter = response.headers.get('retry-after')
  }
}

export interface BackoffOptions {
  /**
   * True if the request is safe to repeat: a query, or a create call with an external_task_id. Other requests are not
   * repeated after a server or network error, because the task may already exist and would be charged twice.
   */
  idempotent?: boolean
  /** Called once, when the token has expired. */
  renewToken?: (() => void) | undefined
  attempts?: number
  /** Seconds. */
  baseDelay?: number
  /** Seconds. A longer Retry-After ends the attempts. */
  maxDelay?: number
  sleep?: (seconds: number) => Promise<void>
  /** Milliseconds. */
  now?: () => number
  random?: () => number
}

/** Sends a request until it succeeds or cannot succeed, and returns the body. */
export async function withBackoff(send: () => Promise<Response>, options: BackoffOptions = {}): Promise<KlingBody> {
  const { idempotent = false, renewToken, attempts = 6, baseDelay = 1, maxDelay = 60 } = options
  const { sleep = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)) } = options
  const { now = Date.now, random = Math.random } = options
  let renewed = false
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await checkedBody(await send())
    } catch (error) {
      const expired = error instanceof KlingError && error.code === TOKEN_EXPIRED_CODE && renewToken && !renewed
      if (attempt >= attempts || !(expired || canRetry(error, idempotent))) throw error
      if (expired) {
        renewToken()
        renewed = true
        continue
      }
      // Full jitter, so that clients that were refused together do not retry together.
      const backoff = Math.max(1, random() * Math.min(maxDelay, baseDelay * 2 ** attempt))
      const delay = retryAfterSeconds(error, now) ?? backoff
      if (delay > maxDelay) throw error
      await sleep(delay)
    }
  }
}

export interface RequestOptions extends BackoffOptions {
  /** Called for each attempt. */
  headers: () => Record<string, string>
  body?: Record<string, unknown>
}

/**
 * Sends a request and returns the body of its response. After a create call was repeated, 1201 "already exists" means
 * that an earlier attempt succeeded: query the task by its external_task_id.
 */
export function requestWithBackoff(method: 'GET' | 'POST', url: string, options: RequestOptions): Promise<KlingBody> {
  const { headers, body, ...backoff } = options
  const send = () =>
    fetch(url, {
      method,
      headers: { 'Content-Type': 'application/json', ...headers() },
      body: body ? JSON.stringify(body) : null,
      signal: AbortSignal.timeout(30_000),
    })
  return withBackoff(send, { idempotent: method === 'GET' || hasExternalTaskId(body), ...backoff })
}

async function checkedBody(response: Response): Promise<KlingBody> {
  const body = parseObject(await response.text())
  // HTTP 200 alone does not mean success: Kling has sent errors with it.
  if (!response.ok || body.code !== 0) throw new KlingError(response, body)
  return body
}

function parseObject(text: string): KlingBody {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

/** Waiting does not help with the other codes of HTTP 429 (1100, 1101, 1102, 1304). */
function canRetry(error: unknown, idempotent: boolean): boolean {
  if (!(error instanceof KlingError)) return idempotent && isNetworkError(error)
  if (error.code === undefined) return error.status === 429 || (idempotent && error.status >= 500)
  return BUSY_CODES.includes(error.code) || (idempotent && SERVER_ERROR_CODES.includes(error.code))
}

/** The errors that Node's fetch throws without a complete response. */
function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return error.name === 'TimeoutError' || (error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message))
}

/** Kling is not known to send Retry-After, but a proxy may: seconds or a date. */
function retryAfterSeconds(error: unknown, now: () => number): number | undefined {
  const value = error instanceof KlingError ? error.retryAfter : null
  if (!value) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now()) / 1000)
}

function hasExternalTaskId(body: Record<string, unknown> = {}): boolean {
  return Boolean(body.external_task_id || Object(body.options).external_task_id)
}

// @usage
/** Starts a task and returns its id. The external_task_id makes the call safe to repeat. */
export async function createVideo(prompt: string, headers: () => Record<string, string>, renewToken?: () => void) {
  const { data } = await requestWithBackoff('POST', 'https://api-singapore.klingai.com/v1/videos/text2video', {
    headers,
    renewToken,
    body: { model_name: 'kling-v2-6', prompt, duration: '5', external_task_id: crypto.randomUUID() },
  })
  return (data as { task_id: string }).task_id
}
