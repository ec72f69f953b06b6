import type { GatewayId } from './gateways'
import type { Provenance } from './sources'

/** How a gateway words its errors, so that they are not mistaken for Kling's own. */
export interface GatewayError extends Provenance {
  readonly gateway: GatewayId
  /** Its error bodies have all keys of one of these groups, at any depth. Empty if they have no distinctive shape. */
  readonly shapes: readonly (readonly string[])[]
  /** Distinctive texts, with the status each stands for, or null if the response has a status. */
  readonly words?: readonly { readonly pattern: RegExp; readonly status: number | null; readonly meaning: string }[]
  /** The fields with the reason; empty if its client reports the reason as text. */
  readonly reasonIn: readonly string[]
  /** HTTP statuses, or values of a three-digit `code`, that Kling does not send. */
  readonly statuses: readonly { readonly status: number; readonly meaning: string; readonly retry?: 'after-backoff' }[]
  readonly note: string
}

export const gatewayErrors = [
  {
    gateway: 'fal',
    shapes: [
      ['detail', 'loc', 'msg'],
      ['loc', 'msg', 'type'],
      ['detail', 'error_type'],
    ],
    reasonIn: ['detail', 'msg'],
    statuses: [{ status: 422, meaning: 'An input was refused: a value, a file or its content.' }],
    note: 'A list in `detail` has the input (`loc`), the reason (`msg`) and its kind (`type`); text in `detail` with `error_type` is an error of the platform. Servers built with FastAPI use the first form too.',
    source: 'falErrors',
  },
  {
    gateway: 'replicate',
    shapes: [['title', 'detail', 'status']],
    reasonIn: ['detail', 'title'],
    statuses: [{ status: 402, meaning: 'Billing is not set up or the credit is used up.' }],
    note: '`title` says what went wrong, `detail` says why, and `status` repeats the HTTP status.',
    source: 'replicateErrors',
  },
  {
    gateway: 'piapi',
    shapes: [
      ['raw_message', 'detail'],
      ['task_type', 'task_id', 'status'],
    ],
    reasonIn: ['raw_message', 'message'],
    statuses: [],
    note: '`code` in the body is an HTTP status; the reason for a failed task is in data.error.',
    source: 'piapiErrors',
  },
  {
    gateway: 'kie',
    shapes: [['code', 'msg']],
    reasonIn: ['msg'],
    statuses: [
      { status: 402, meaning: 'Not enough credits.' },
      { status: 422, meaning: 'A parameter was refused.' },
      { status: 433, meaning: 'a sub-key has reached its limit' },
      { status: 455, meaning: 'The service is down for maintenance.', retry: 'after-backoff' },
      { status: 501, meaning: 'The generation failed.' },
      { status: 505, meaning: 'the feature is disabled' },
    ],
    note: 'The status is in `code` of the body, often with HTTP 200, and the reason is in `msg`.',
    source: 'kieErrors',
  },
  {
    gateway: 'new-api',
    shapes: [],
    words: [
      {
        pattern: /\b(?:insufficient_user_quota|pre_consume_token_quota_failed)\b/i,
        status: null,
        meaning: 'The quota of the account or its token is used up.',
      },
      {
        pattern: /\b(?:new|one)_api_error\b/i,
        status: null,
        meaning: 'The relay refused the call itself: its token, its group, or no channel for the model.',
      },
    ],
    reasonIn: ['message'],
    statuses: [],
    note: '`error.type` is `new_api_error` if the relay itself answers; it passes Kling’s own errors on unchanged.',
    source: 'newApiDocs',
  },
  {
    gateway: 'comfy',
    shapes: [],
    words: [
      {
        pattern: /please login first to use this node/i,
        status: 401,
        meaning: 'nobody is logged in to Comfy, or the workflow has no `api_key_comfy_org`',
      },
      {
        pattern: /please add credits to your account to use this node/i,
        status: 402,
        meaning: 'The Comfy account has no credits left.',
      },
      {
        pattern: /problem with your account\. please contact support@comfy/i,
        status: 409,
        meaning: 'The Comfy account is blocked.',
      },
      {
        pattern: /rate limit exceeded: (?:the server returned 429 after all retry attempts|please try again later)/i,
        status: 429,
        meaning: 'too many calls, even after the retries of the node',
      },
    ],
    reasonIn: [],
    statuses: [
      { status: 402, meaning: 'The Comfy account has no credits left.' },
      { status: 409, meaning: 'The Comfy account is blocked.' },
    ],
    note: 'The nodes have their own texts for these errors; other errors follow `API Error:`.',
    source: 'comfySource',
  },
] as const satisfies readonly GatewayError[]
