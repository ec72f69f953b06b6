/** An HTTP response of the API. */
export interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
}

/** A response that replaces the API's own. Without `method` it is for the next request with any method. */
export interface ScriptedAnswer {
  readonly method?: 'GET' | 'POST'
  /** The service code, which determines the HTTP status unless `status` is given. */
  readonly code?: number
  readonly status?: number
  readonly message?: string
  /** Value of the Retry-After header; Kling is not known to send one. */
  readonly retryAfter?: string
  /** A body that is not JSON, such as a proxy's error page. */
  readonly text?: string
  /** Carries the request out before the response: the task exists, but the client does not know. */
  readonly processed?: boolean
  /** Breaks the connection instead of responding. */
  readonly drop?: boolean
}

const httpStatuses: Readonly<Record<number, number>> = {
  0: 200,
  1000: 401,
  1001: 401,
  1002: 401,
  1003: 401,
  1004: 401,
  1100: 429,
  1101: 429,
  1102: 429,
  1103: 403,
  1200: 400,
  1201: 400,
  1202: 404,
  1203: 404,
  1300: 400,
  1301: 400,
  1302: 429,
  1303: 429,
  1304: 429,
  5000: 500,
  5001: 503,
  5002: 504,
}

let requestCount = 0

/** Code 0 with data. */
export function accept(data: unknown): Answer {
  return json(200, { code: 0, message: 'SUCCEED', request_id: nextRequestId(), data })
}

/** An error envelope, which has no data. */
export function refuse(code: number, message = `refused with ${code}`): Answer {
  return json(httpStatuses[code] ?? 400, { code, message, request_id: nextRequestId() })
}

export function scripted({ code = 0, status, message, retryAfter, text }: ScriptedAnswer): Answer {
  const answer = refuse(code, message)
  const extra = retryAfter === undefined ? {} : { 'retry-after': retryAfter }
  return {
    status: status ?? answer.status,
    body: text ?? answer.body,
    headers: { ...(text === undefined ? answer.headers : { 'content-type': 'text/html' }), ...extra },
  }
}

function json(status: number, body: object): Answer {
  return { status, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

function nextRequestId(): string {
  requestCount += 1
  return `request-${requestCount}`
}
