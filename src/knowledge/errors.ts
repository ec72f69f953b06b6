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
  /** Likeliest first. */
  readonly causes: readonly string[]
  readonly remedy: string
  readonly retry: Retry
  readonly notes?: readonly string[]
}

const source = 'errorCodes'
const notRateLimit = 'HTTP 429 here is not a rate limit: waiting does not help.'
const noKeys = 'Plain API keys cannot cause it.'

/** The vendor's table; texts seen with a code are in `messages.ts`. */
export const serviceErrors = [
  {
    code: 0,
    http: 200,
    name: 'Success',
    meaning: 'The request was accepted. It says nothing about how the task itself went.',
    causes: [],
    remedy:
      'Read the status of the task: a failed task also comes with code 0, on `/v1/…` endpoints with its reason in `data.task_status_msg`.',
    retry: 'not-an-error',
    notes: ['Other codes were also seen under HTTP 200, so read `code` and not only the HTTP status.'],
    source,
  },
  {
    code: 1000,
    http: 401,
    name: 'Authentication failed',
    meaning: 'The server could not make sense of the credentials.',
    causes: [
      'The header is misspelt, or `Bearer` or its one space is missing.',
      'The token or key is damaged, for example by quotes or a line break.',
      'The keys belong to the other platform: keys of China and of the global site are not interchangeable.',
    ],
    remedy: 'Send `Authorization: Bearer <token or API key>` and check the credential behind it.',
    retry: 'never',
    source,
  },
  {
    code: 1001,
    http: 401,
    name: 'Authorization empty',
    meaning: 'No Authorization header reached the server, or an empty one.',
    causes: [
      'The environment variable with the key is not set.',
      'The header is not passed on by the HTTP client, a proxy or a redirect.',
    ],
    remedy: 'Send the header, and stop early when the key is missing.',
    retry: 'never',
    source,
  },
  {
    code: 1002,
    http: 401,
    name: 'Authorization invalid',
    meaning: 'The credential was read and refused.',
    causes: [
      'The token is signed with the wrong secret, or access key and secret key are swapped.',
      'A token signed with access key and secret key was sent to a path with the model in it, which accepts API keys only.',
      'The keys belong to the other platform: keys of China and of the global site are not interchangeable.',
      'The API key is unknown, or a path with the model in it got no key at all.',
    ],
    remedy:
      'On paths with the model in them, use an API key from the console; on `/v1/…` endpoints, check the token: HS256, `iss` = access key, signed with the secret key as text.',
    retry: 'never',
    notes: [
      'The text about AK/SK proves nothing: it also came for made-up keys, and on paths with the model in them for a missing key.',
    ],
    source,
  },
  {
    code: 1003,
    http: 401,
    name: 'Authorization not yet valid',
    meaning: '`nbf` of the token lies in the future.',
    causes: ['The clock of this machine runs ahead, and `nbf` has no margin.', '`nbf` is in milliseconds.'],
    remedy: 'Give `nbf` in seconds, 5 s before now, set the clock, and sign again.',
    retry: 'once-after-resigning',
    notes: [noKeys],
    source,
  },
  {
    code: 1004,
    http: 401,
    name: 'Authorization expired',
    meaning: '`exp` of the token has passed.',
    causes: [
      'The token was made once, at start or import, and used for longer than its life.',
      'The life was given in the wrong unit.',
      'The clock of this machine is late.',
    ],
    remedy: 'Sign for each request, or keep a token for less than 30 minutes and sign a new one before `exp`.',
    retry: 'once-after-resigning',
    notes: [noKeys],
    source,
  },
  {
    code: 1100,
    http: 429,
    name: 'Account abnormal',
    meaning: 'Something is wrong with the account itself.',
    causes: ['The state of the account; the code says no more than that.'],
    remedy: 'Look at the account in the console, or ask the support.',
    retry: 'never',
    notes: [notRateLimit],
    source,
  },
  {
    code: 1101,
    http: 429,
    name: 'Account in arrears',
    meaning: 'A postpaid account owes money.',
    causes: ['The balance of pay-as-you-go is below zero.'],
    remedy: 'Top up the account.',
    retry: 'never',
    notes: [notRateLimit],
    source,
  },
  {
    code: 1102,
    http: 429,
    name: 'Resource pack used up or expired',
    meaning: 'No active prepaid pack of the right product pays for this call.',
    causes: [
      'The pack is used up or has expired.',
      'The pack is for another product: a video pack does not pay for images (speech, voices and avatars draw on the video pack).',
      'Only the consumer product was paid for; its subscription does not pay for the API.',
    ],
    remedy: 'Buy a pack of the right product, or switch on postpayment.',
    retry: 'never',
    notes: [notRateLimit],
    source,
  },
  {
    code: 1103,
    http: 403,
    name: 'No permission',
    meaning: 'The account may not use this endpoint or this model.',
    causes: ['The pack or contract does not include the product.'],
    remedy: 'Check what the account is entitled to, or ask the support.',
    retry: 'never',
    source,
  },
  {
    code: 1200,
    http: 400,
    name: 'Invalid request',
    meaning: 'The body as a whole is not valid.',
    causes: [
      'The body is not valid JSON, or Content-Type is not application/json.',
      'The body is empty, or was encoded twice.',
    ],
    remedy: 'Send the body as JSON, with `Content-Type: application/json`.',
    retry: 'never',
    source,
  },
  {
    code: 1201,
    http: 400,
    name: 'Invalid parameter',
    meaning: 'A key is wrong, a value is not allowed, or the combination is not supported. The message names it.',
    causes: [
      'The model does not support this mode, duration or feature, or not together.',
      'Base64 of an image begins with `data:`.',
      'A value is outside its list or range.',
      'A file URL cannot be read from outside.',
      'The external_task_id was used before.',
    ],
    remedy: 'Read `message` and change the parameter that it names.',
    retry: 'never',
    source,
  },
  {
    code: 1202,
    http: 404,
    name: 'Invalid method',
    meaning: 'This path does not accept this HTTP method.',
    causes: ['A task was queried with POST or created with GET.'],
    remedy: 'POST creates, GET queries.',
    retry: 'never',
    source,
  },
  {
    code: 1203,
    http: 404,
    name: 'Resource not found',
    meaning: 'What the request names does not exist, for example the model or the task.',
    causes: [
      'The model name or the path is misspelt.',
      'The task is queried on the path of another product.',
      'The task id is wrong.',
    ],
    remedy: 'Check the model, the task id and the path.',
    retry: 'never',
    notes: ['A query straight after the create is not known to miss: 152 of 152 were answered in one test.'],
    source,
  },
  {
    code: 1300,
    http: 400,
    name: 'Platform policy',
    meaning: 'A policy of the platform stopped the request.',
    causes: ['The content or the use is not allowed on the platform.'],
    remedy: 'Compare the request with the policy of the platform.',
    retry: 'never',
    source,
  },
  {
    code: 1301,
    http: 400,
    name: 'Content security',
    meaning: 'The content review refused the prompt or a file.',
    causes: ['Words in the prompt or negative prompt.', 'The content of an image, video or voice.'],
    remedy: 'Change the prompt or the file. Tell the person who wrote it.',
    retry: 'never',
    source,
  },
  {
    code: 1302,
    http: 429,
    name: 'Too many requests',
    meaning: 'Requests come too fast.',
    causes: [
      'Many requests in a short time, also from other programs with this account.',
      'Polling in short intervals.',
    ],
    remedy: 'Wait at least 1 s and double the wait each time, with some chance in it.',
    retry: 'after-backoff',
    source,
  },
  {
    code: 1303,
    http: 429,
    name: 'Too many tasks at once',
    meaning: 'More tasks are running than the best active pack of this product allows.',
    causes: [
      'A task keeps its slot from submitted until it ends, not only during the call.',
      'Other programs use the same account.',
    ],
    remedy: 'Queue the tasks: start one when another has ended. Wait at least 1 s and longer each time.',
    retry: 'after-backoff',
    notes: [
      'A refused create costs nothing and made no task, so sending it again is safe.',
      'A video task occupies one slot, an image task as many as the images it makes; queries occupy none.',
    ],
    source,
  },
  {
    code: 1304,
    http: 429,
    name: 'Address not on the allow list',
    meaning: 'The account accepts calls from certain IP addresses only, and this is none of them.',
    causes: ['The server has a new address, or the call comes from another network.'],
    remedy: 'Ask the customer service of Kling to add the address: the console has no allow list.',
    retry: 'never',
    notes: [notRateLimit],
    source,
  },
  {
    code: 5000,
    http: 500,
    name: 'Internal error',
    meaning: 'Something failed on the server.',
    causes: ['A fault on the side of Kling.'],
    remedy: 'Try later; give the request_id to the support if it keeps failing.',
    retry: 'lookup-first',
    source,
  },
  {
    code: 5001,
    http: 503,
    name: 'Service unavailable',
    meaning: 'The service is down for a while, mostly for maintenance.',
    causes: ['Maintenance.'],
    remedy: 'Try later.',
    retry: 'after-backoff',
    source,
  },
  {
    code: 5002,
    http: 504,
    name: 'Internal timeout',
    meaning: 'The server did not finish in time, mostly because of a backlog.',
    causes: ['High load on the side of Kling.'],
    remedy: 'Try later.',
    retry: 'lookup-first',
    source,
  },
] as const satisfies readonly ServiceError[]

export type ServiceCode = (typeof serviceErrors)[number]['code']
