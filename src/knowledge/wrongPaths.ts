import type { Provenance } from './sources'

/** A path that people call on an official host although it does not exist. The pattern matches the whole path. */
export interface WrongPath extends Partial<Provenance> {
  readonly method?: 'GET' | 'POST' | 'DELETE'
  readonly pattern: RegExp
  /** The path to call, or null if there is none. */
  readonly instead: string | null
  readonly note: string
}

/** Checked in order, after the real paths. */
export const wrongPaths = [
  { pattern: /^\/v1\/models\/?$/, instead: null, note: 'Kling has no list of models.', source: 'docsReading' },
  {
    pattern: /^\/v1\/(?:videos\/)?tasks?\/?$/,
    method: 'POST',
    instead: '/v1/videos/text2video',
    note: 'Each product has its own path.',
  },
  {
    pattern: /^\/v1\/tasks?(?:\/[^/]+)?\/?$/,
    instead: '/v1/videos/text2video/{id}',
    note: 'Query these tasks on the path that created them.',
    source: 'docsReading',
  },
  {
    pattern: /^\/tasks\/[^/]+\/?$/,
    instead: '/tasks?task_ids={id}',
    note: 'The ids belong in the query.',
    source: 'documentation',
  },
  {
    pattern: /^\/v1\/videos\/tasks?(?:\/[^/]+)?\/?$/,
    instead: '/v1/videos/text2video/{id}',
    note: 'Query these tasks on the path that created them.',
  },
  {
    pattern: /^(?:\/v1)?\/videos\/(?:generations?|generate|create)(?:\/[^/]+)?\/?$/,
    instead: '/v1/videos/text2video',
    note: 'Each product has its own path.',
  },
  {
    pattern: /^\/v1\/video\/generations?(?:\/[^/]+)?\/?$/,
    instead: '/v1/videos/text2video',
    note: 'Each product has its own path.',
  },
  { pattern: /^\/(?:videos|images|audio|general)\/[\w/-]+$/, instead: '/v1/…', note: 'These paths begin with /v1.' },
  {
    pattern: /^\/v1\/videos\/(?:text-to-video|text_to_video|t2v|text2videos)\/?$/,
    instead: '/v1/videos/text2video',
    note: 'The product is text2video.',
  },
  {
    pattern: /^\/v1\/videos\/(?:image-to-video|image_to_video|img2video|i2v|image2videos)\/?$/,
    instead: '/v1/videos/image2video',
    note: 'The product is image2video.',
  },
  {
    pattern: /^\/v1\/videos\/(?:extend|extension|video_extend)\/?$/,
    instead: '/v1/videos/video-extend',
    note: 'The product is video-extend.',
  },
  {
    pattern: /^\/v1\/videos\/(?:omni|omnivideo|omni_video)\/?$/,
    instead: '/v1/videos/omni-video',
    note: 'The product is omni-video.',
  },
  {
    pattern: /^\/v1\/images\/(?:text2image|text-to-image|generate|generation)\/?$/,
    instead: '/v1/images/generations',
    note: 'The product is images/generations.',
  },
  {
    pattern: /^\/v1\/images\/(?:virtual-try-on|kolors-virtual-tryon|try-on|tryon)\/?$/,
    instead: '/v1/images/kolors-virtual-try-on',
    note: 'The product is kolors-virtual-try-on.',
  },
  {
    pattern: /^\/v1\/videos\/(?:\d{12,19}|[\w-]{20,256})\/?$/,
    method: 'GET',
    instead: '/v1/videos/text2video/{id}',
    note: 'The product is missing before the id.',
  },
  {
    pattern: /^\/v1\/(?:upload|files?|media)(?:\/[\w/-]*)?$/,
    instead: null,
    note: 'Kling has no upload; send a URL or Base64.',
    source: 'docsReading',
  },
  { pattern: /^\/v1\/[\w/-]+\/cancel\/?$/, instead: null, note: 'A task cannot be canceled.', source: 'docsReading' },
  {
    pattern: /^\/v1\/account\/[\w/-]+$/,
    instead: '/account/costs',
    note: 'Account paths have no /v1; the one for costs needs `start_time` and `end_time`.',
    source: 'accountUsage',
  },
] as const satisfies readonly WrongPath[]
