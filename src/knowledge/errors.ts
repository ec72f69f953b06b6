import type { Provenance } from './sources'

/**
 * Whether sending the request again helps. `never`: not unchanged. `after-backoff`: wait, longer each time.
 * `once-after-resigning`: once, with a newly signed token. `lookup-first`: a create may have been carried out; look the
 * task up by its `external_task_id`, then send again with the same one. `after-change`: once an input, a host or a setting
 * has changed. `new-task`: the task ended by a fault of the service; create it again, unchanged.
 */
export type Retry =
  'never' | 'after-change' | 'after-backoff' | 'new-task' | 'once-after-resigning' | 'lookup-first' | 'not-an-error'

/** One of the 22 service codes: the number in `code` of a response body. */
export interface ServiceError extends Provenance {
  readonly code: number
  /** The HTTP status that carries it. */
  readonly http: number
  readonly name: string
  readonly meaning: string
  /** Most likely first. */
  readonly causes: readonly string[]
  readonly remedy: string
  readonly retry: Retry
  readonly notes?: readonly string[]
}

const source = 'errorCodes'
const notRateLimit = 'This HTTP 429 is not a rate limit: waiting does not help.'
const noKeys = 'API keys cannot cause this error.'

/** Kling's error table. Messages observed with a code are in `messages`. */
export const serviceErrors = [
  {
    code: 0,
    http: 200,
    name: 'Success',
    meaning: 'Kling accepted the request. The code says nothing about the result of the task.',
    causes: [],
    remedy:
      'Read the status of the task. A failed task of a /v1/… endpoint also comes with code 0; the reason is in data.task_status_msg.',
    retry: 'not-an-error',
    notes: ['Kling has sent other codes with HTTP 200 too, so read `code`, not just the HTTP status.'],
    source,
  },
  {
    code: 1000,
    http: 401,
    name: 'Authentication failed',
    meaning: 'The server could not read the credential.',
    causes: [
      'The header is misspelled, or `Bearer` or the space after it is missing.',
      'The token or key contains extra characters, such as quotes or a line break.',
      'The keys belong to the other platform: keys for China and for the global site are not interchangeable.',
    ],
    remedy: 'Send `Authorization: Bearer <token or API key>`, and check the credential.',
    retry: 'never',
    source,
  },
  {
    code: 1001,
    http: 401,
    name: 'Authorization empty',
    meaning: 'The Authorization header was missing or empty.',
    causes: [
      'The environment variable with the key is not set.',
      'The HTTP client, a proxy or a redirect dropped the header.',
    ],
    remedy: 'Send the header, and fail early if the key is missing.',
    retry: 'never',
    source,
  },
  {
    code: 1002,
    http: 401,
    name: 'Authorization invalid',
    meaning: 'The server read the credential and refused it.',
    causes: [
      'The token is signed with the wrong secret, or access key and secret key are swapped.',
      'A token signed with an access key and secret key was sent to an endpoint with the model in the path, which accepts only API keys.',
      'The keys belong to the other platform: keys for China and for the global site are not interchangeable.',
      'The API key is unknown or, for an endpoint with the model in the path, missing.',
    ],
    remedy:
      'For endpoints with the model in the path, use an API key from the console. For /v1/… endpoints, check the token: HS256, `iss` is the access key, signed with the secret key as text.',
    retry: 'never',
    notes: ['The message about AK/SK proves nothing: Kling also sends it for invalid keys and for missing ones.'],
    source,
  },
  {
    code: 1003,
    http: 401,
    name: 'Authorization not yet valid',
    meaning: 'The `nbf` of the token is in the future.',
    causes: ["This machine's clock is fast, and `nbf` has no margin.", '`nbf` is in milliseconds.'],
    remedy: 'Set `nbf` in seconds, 5 s before now, correct the clock, and sign again.',
    retry: 'once-after-resigning',
    notes: [noKeys],
    source,
  },
  {
    code: 1004,
    http: 401,
    name: 'Authorization expired',
    meaning: 'The `exp` of the token has passed.',
    causes: [
      'The token was created once, at startup or import, and used after it expired.',
      'The lifetime is in the wrong unit.',
      "This machine's clock is slow.",
    ],
    remedy: 'Sign a token for each request, or keep it for less than 30 minutes and sign a new one before `exp`.',
    retry: 'once-after-resigning',
    notes: [noKeys],
    source,
  },
  {
    code: 1100,
    http: 429,
    name: 'Account abnormal',
    meaning: 'The account itself has a problem.',
    causes: ['The state of the account. The code gives no details.'],
    remedy: "Check the account in Kling's console, or contact Kling's support.",
    retry: 'never',
    notes: [notRateLimit],
    source,
  },
  {
    code: 1101,
    http: 429,
    name: 'Account in arrears',
    meaning: 'A postpaid account owes money.',
    causes: ['The pay-as-you-go balance is below zero.'],
    remedy: 'Top up the account.',
    retry: 'never',
    notes: [notRateLimit],
    source,
  },
  {
    code: 1102,
    http: 429,
    name: 'Resource pack used up or expired',
    meaning: 'No active resource pack covers this call.',
    causes: [
      'The resource pack is used up or has expired.',
      'The resource pack is for another product: a video pack does not cover images (speech, voices and avatars use the video pack).',
      'The subscription is for the consumer product, which does not include the API.',
    ],
    remedy: 'Buy a resource pack for the right product, or turn on pay-as-you-go.',
    retry: 'never',
    notes: [notRateLimit],
    source,
  },
  {
    code: 1103,
    http: 403,
    name: 'No permission',
    meaning: 'The account may not use this endpoint or this model.',
    causes: ['The resource pack or contract does not include the product.'],
    remedy: "Check which products the account includes, or contact Kling's support.",
    retry: 'never',
    source,
  },
  {
    code: 1200,
    http: 400,
    name: 'Invalid request',
    meaning: 'The request body is not valid.',
    causes: [
      'The body is not valid JSON, or Content-Type is not application/json.',
      'The body is empty, or encoded as JSON twice.',
    ],
    remedy: 'Send the body as JSON, with `Content-Type: application/json`.',
    retry: 'never',
    source,
  },
  {
    code: 1201,
    http: 400,
    name: 'Invalid parameter',
    meaning: 'A key is wrong, a value is not allowed, or a combination is not supported. The message names it.',
    causes: [
      'The model does not support this mode, duration or feature, or their combination.',
      'A Base64 image begins with `data:`.',
      'A value is not in its list or range.',
      'The URL of a file is not public.',
      'The external_task_id was used before.',
    ],
    remedy: 'Read `message`, and change the parameter it names.',
    retry: 'never',
    source,
  },
  {
    code: 1202,
    http: 404,
    name: 'Invalid method',
    meaning: 'This path does not accept this HTTP method.',
    causes: ['A task was queried with POST or created with GET.'],
    remedy: 'Use POST to create a task, and GET to query it.',
    retry: 'never',
    source,
  },
  {
    code: 1203,
    http: 404,
    name: 'Resource not found',
    meaning: 'Something in the request does not exist, such as the model or the task.',
    causes: [
      'The model name or the path is misspelled.',
      "The task is queried on another product's path.",
      'The task id is wrong.',
    ],
    remedy: 'Check the model, the task id and the path.',
    retry: 'never',
    notes: [
      'Querying too early is not a known cause: in one test, 152 of 152 queries right after the create succeeded.',
    ],
    source,
  },
  {
    code: 1300,
    http: 400,
    name: 'Platform policy',
    meaning: 'A platform policy blocked the request.',
    causes: ['The platform does not allow the content or the use.'],
    remedy: "Compare the request with Kling's platform policy.",
    retry: 'never',
    source,
  },
  {
    code: 1301,
    http: 400,
    name: 'Content security',
    meaning: 'The content review refused the prompt or a file.',
    causes: ['Words in the prompt or negative prompt.', 'The content of an image, video or voice.'],
    remedy: 'Change the prompt or the file. If a user wrote it, tell them.',
    retry: 'never',
    source,
  },
  {
    code: 1302,
    http: 429,
    name: 'Too many requests',
    meaning: 'Requests are too frequent.',
    causes: ['Many requests in a short time, including those of other programs on this account.', 'Polling too often.'],
    remedy: 'Wait at least 1 s, and double the wait each time, with jitter.',
    retry: 'after-backoff',
    source,
  },
  {
    code: 1303,
    http: 429,
    name: 'Too many tasks at once',
    meaning: 'More tasks are running than the best active resource pack for this product allows.',
    causes: [
      'A task occupies its slot from submission until it ends, not just during the call.',
      'Other programs use the same account.',
    ],
    remedy:
      'Queue the tasks: start one when another has ended. When you retry, wait at least 1 s, and longer each time.',
    retry: 'after-backoff',
    notes: [
      'A refused request creates no task and costs nothing, so you can safely send it again.',
      'A video task uses one slot, an image task one per image; queries use none.',
    ],
    source,
  },
  {
    code: 1304,
    http: 429,
    name: 'Address not on the allowlist',
    meaning: 'The account accepts calls only from certain IP addresses, and this is not one of them.',
    causes: ['Your server has a new IP address, or the call comes from another network.'],
    remedy: "Ask Kling's customer service to add the address: the console has no allowlist.",
    retry: 'never',
    notes: [notRateLimit],
    source,
  },
  {
    code: 5000,
    http: 500,
    name: 'Internal error',
    meaning: 'Something failed on the server.',
    causes: ['An error on Kling’s side.'],
    remedy: "Try again later. If the error persists, send the request_id to Kling's support.",
    retry: 'lookup-first',
    source,
  },
  {
    code: 5001,
    http: 503,
    name: 'Service unavailable',
    meaning: 'The service is temporarily unavailable, usually for maintenance.',
    causes: ['Maintenance.'],
    remedy: 'Try again later.',
    retry: 'after-backoff',
    source,
  },
  {
    code: 5002,
    http: 504,
    name: 'Internal timeout',
    meaning: 'The server did not finish in time, usually because of a backlog.',
    causes: ['High load on Kling’s side.'],
    remedy: 'Try again later.',
    retry: 'lookup-first',
    source,
  },
] as const satisfies readonly ServiceError[]

export type ServiceCode = (typeof serviceErrors)[number]['code']
