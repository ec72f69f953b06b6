// @snippet kling-request
// @name Kling: request with backoff
// @description Calls the Kling API and repeats only what can succeed later (1302, 1303, 5xx, an expired token)
// @tabstop https://api-singapore.klingai.com
// @tabstop kling-v2-6

const BUSY_CODES = [1302, 1303]
const SERVER_ERROR_CODES = [5000, 5001, 5002]
const TOKEN_EXPIRED_CODE = 1004

/** An unsuccessful response. `code` is Kling's service code, or undefined if the body has none. */
export class KlingError extends Error {
  status
  code
  requestId
  retryAfter

  constructor(response, body) {
    super(`HTTP ${response.status}, code ${body.code}: ${body.message}`)
    this.name = 'KlingError'
    this.status = response.status
    this.code = body.code
    this.requestId = body.request_id
    this.retryAfter = response.headers.get('retry-after')
  }
}

/**
 * Sends a request until it succeeds or cannot succeed, and returns the body.
 *
 * Options:
 * - `idempotent`: true if the request is safe to repeat: a query, or a create call with an external_task_id. Other
 *   requests are not repeated after a server or network error, because the task may already exist and would be
 *   charged twice.
 * - `renewToken`: called once, when the token has expired.
 * - `attempts`, `baseDelay`, `maxDelay` (seconds; a longer Retry-After ends the attempts)
 * - `sleep` (seconds), `now` (milliseconds), `random`
 */
export async function withBackoff(send, options = {}) {
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

/**
 * Sends a request and returns the body of its response. After a create call was repeated, 1201 "already exists" means
 * that an earlier attempt succeeded: query the task by its external_task_id. `headers` is called for each attempt;
 * the options of `withBackoff` are accepted, too.
 */
export function requestWithBackoff(method, url, options) {
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

async function checkedBody(response) {
  const body = parseObject(await response.text())
  // HTTP 200 alone does not mean success: Kling has sent errors with it.
  if (!response.ok || body.code !== 0) throw new KlingError(response, body)
  return body
}

function parseObject(text) {
  try {
    return Object(JSON.parse(text))
  } catch {
    return {}
  }
}

/** Waiting does not help with the other codes of HTTP 429 (1100, 1101, 1102, 1304). */
function canRetry(error, idempotent) {
  if (!(error instanceof KlingError)) return idempotent && isNetworkError(error)
  if (error.code === undefined) return error.status === 429 || (idempotent && error.status >= 500)
  return BUSY_CODES.includes(error.code) || (idempotent && SERVER_ERROR_CODES.includes(error.code))
}

/** The errors that Node's fetch throws without a complete response. */
function isNetworkError(error) {
  if (!(error instanceof Error)) return false
  return error.name === 'TimeoutError' || (error instanceof TypeError && ['fetch failed', 'terminated'].includes(error.message))
}

/** Kling is not known to send Retry-After, but a proxy may: seconds or a date. */
function retryAfterSeconds(error, now) {
  const value = error instanceof KlingError ? error.retryAfter : null
  if (!value) return undefined
  if (/^\d+$/.test(value)) return Number(value)
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, (date - now()) / 1000)
}

function hasExternalTaskId(body = {}) {
  return Boolean(body.external_task_id || Object(body.options).external_task_id)
}

// @usage
/** Starts a task and returns its id. The external_task_id makes the call safe to repeat. */
export async function createVideo(prompt, headers, renewToken) {
  const { data } = await requestWithBackoff('POST', 'https://api-singapore.klingai.com/v1/videos/text2video', {
    headers,
    renewToken,
    body: { model_name: 'kling-v2-6', prompt, duration: '5', external_task_id: crypto.randomUUID() },
  })
  return data.task_id
}
