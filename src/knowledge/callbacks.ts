import type { Provenance } from './sources'

/** How the vendor signs callbacks (Standard Webhooks), once the account has a webhook secret. */
export const webhookSignature = {
  since: '2026-08-07',
  /** Names are case-insensitive. */
  headers: { id: 'webhook-id', timestamp: 'webhook-timestamp', signature: 'webhook-signature' },
  /** `v1,<Base64>`, several separated by spaces. */
  scheme: 'v1',
  algorithm: 'HMAC-SHA256',
  /** Joined by dots; the body as raw bytes. */
  signed: ['id', 'timestamp', 'body'],
  /** What follows is the key in Base64. */
  secretPrefix: 'whsec_',
  /** Seconds that the timestamp may differ. */
  tolerance: 300,
  /** Days that the old secret stays valid after a standard rotation; after an emergency rotation it is void at once. */
  rotationDays: 7,
  source: 'callbacks',
} as const satisfies Provenance & Record<string, unknown>

/** What a handler answers: 200 when the callback was taken, 4xx when the signature is wrong. */
export const webhookAnswer = { taken: 200, refused: '4xx', source: 'callbacks' } as const satisfies Provenance &
  Record<string, unknown>

/** Bodies have no code and no data around them. */
export const callbackFields = {
  legacy: {
    taskId: 'task_id',
    status: 'task_status',
    failureReason: 'task_status_msg',
    results: ['task_result.videos[]', 'task_result.images[]'],
    externalId: 'task_info.external_task_id',
  },
  /** Elements are `materials[]` in a callback and `references[]` in a query. */
  new: { taskId: 'id', status: 'status', failureReason: 'message', results: ['outputs[]'], externalId: 'external_id' },
} as const
