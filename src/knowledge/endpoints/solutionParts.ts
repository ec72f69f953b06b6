import type { EndpointParameter, Media } from './endpoint'
import { callbackUrl, externalTaskId } from './parts'

// What the solutions share.

export const solution = {
  generation: 'solutions',
  area: 'solutions',
  method: 'POST',
  auth: ['api-key'],
  kind: 'task',
  status: 'current',
  source: 'solutionsPages',
  query: {
    byId: '/solutions?task_ids={id}',
    ids: ['task_id', 'external_task_id'],
    list: { method: 'POST', path: '/solutions', maxPageSize: 500 },
  },
} as const

export const contents = {
  name: 'contents',
  types: ['array'],
  required: true,
  summary: 'What it is made of.',
} as const
export const settings = { name: 'settings', types: ['object'], summary: 'How it is made.' } as const

/** @param watermark the solution's name for it; null if it has none */
export const optionsWith = (watermark: 'watermark' | 'watermark_info' | null): EndpointParameter => ({
  name: 'options',
  types: ['object'],
  summary: watermark === null ? 'Callback, your own id.' : 'Callback, your own id, watermark.',
  fields: [
    callbackUrl,
    externalTaskId,
    ...(watermark === null
      ? []
      : [
          {
            name: watermark,
            types: ['object'],
            summary: 'Whether the result also comes with a watermark.',
            fields: [
              { name: 'enabled', types: ['boolean'], default: false, summary: 'True for a version with a watermark.' },
            ],
          } as const satisfies EndpointParameter,
        ]),
  ],
})

export const url = {
  name: 'url',
  types: ['string'],
  required: true,
  format: 'url',
  summary: 'A public address.',
} as const
export const text = { name: 'text', types: ['string'], required: true, summary: 'The words.' } as const

/** Images of products and of people. It is undocumented whether Base64 may start with `data:`. */
export const productImage = {
  kind: 'image',
  input: ['url', 'base64'],
  dataUri: 'undocumented',
  formats: ['jpg', 'jpeg', 'png', 'webp'],
  maxSize: 50,
  minSide: 300,
  ratio: { min: 0.4, max: 2.5 },
} as const satisfies Media

export const imageUrl = {
  name: 'url',
  types: ['string'],
  required: true,
  media: productImage,
  summary: 'Address or Base64 of the image.',
} as const satisfies EndpointParameter

export const twoResolutions = {
  name: 'resolution',
  types: ['string'],
  default: '720p',
  enum: ['720p', '1080p'],
  summary: 'Quality.',
} as const satisfies EndpointParameter
