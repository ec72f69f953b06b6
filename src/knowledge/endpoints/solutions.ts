import type { Condition, Constraint, Endpoint, EndpointParameter, Media, Variant } from './endpoint'
import { callbackUrl, externalTaskId } from './parts'

// A small family of its own, with inputs in `contents` like the new generation.

const solution = {
  generation: 'solutions',
  area: 'solutions',
  method: 'POST',
  auth: ['api-key'],
  kind: 'task',
  checks: 'request',
  status: 'current',
  source: 'solutionsPages',
  query: {
    byId: '/solutions?task_ids={id}',
    ids: ['task_id', 'external_task_id'],
    list: { method: 'POST', path: '/solutions', maxPageSize: 500 },
  },
} as const

/** No copy of its page: only that it is there. */
const unread = { ...solution, checks: 'path', parameters: [] } as const

const contents = { name: 'contents', types: ['array'], required: true, summary: 'What it is made of.' } as const
const settings = { name: 'settings', types: ['object'], summary: 'How it is made.' } as const

/** @param watermark what the solution calls it */
const optionsWith = (watermark: 'watermark' | 'watermark_info') =>
  ({
    name: 'options',
    types: ['object'],
    summary: 'Callback, id of your own, watermark.',
    fields: [
      callbackUrl,
      externalTaskId,
      {
        name: watermark,
        types: ['object'],
        summary: 'Whether the result also comes with a watermark.',
        fields: [
          { name: 'enabled', types: ['boolean'], default: false, summary: 'True for a version with a watermark.' },
        ],
      },
    ],
  }) as const satisfies EndpointParameter

const url = { name: 'url', types: ['string'], required: true, format: 'url', summary: 'A public address.' } as const
const text = { name: 'text', types: ['string'], required: true, summary: 'The words.' } as const

const tryOnImage = {
  kind: 'image',
  input: ['url'],
  formats: ['jpg', 'jpeg', 'png', 'webp'],
  maxSize: 10,
  minSide: 300,
  maxSide: 2048,
} as const satisfies Media

const sourceVideo = {
  kind: 'video',
  input: ['url'],
  maxSize: 100,
  seconds: [{ min: 5, max: 180 }],
  minSide: 576,
  maxSide: 4553,
  maxArea: 8_294_400,
  ratio: { min: 0.4, max: 2 },
  framesPerSecond: { min: 24, max: 60 },
} as const satisfies Media

const keep = { types: ['boolean'], default: true } as const

const resolution = {
  name: 'resolution',
  types: ['string'],
  default: '720p',
  enum: ['720p', '1080p'],
  summary: 'Quality.',
} as const satisfies EndpointParameter

// Talking agent

const goods = [
  'goods_title',
  'goods_price',
  'goods_target_audience',
  'goods_selling_point',
  'goods_description',
] as const
const items = (type: readonly string[], count: { readonly min?: number; readonly max?: number }) => ({
  items: [{ lists: ['contents'], where: { type }, ...count }],
})

/** A talking agent that sells something. */
export const aboutGoods: Condition = items(goods, { min: 1 })

const agentItems = [
  { value: 'avatar_image', summary: 'The person, as an image.', maxCount: 1, fields: [url] },
  { value: 'avatar_id', summary: 'The person, from the library.', maxCount: 1, fields: [text] },
  { value: 'ref_image', summary: 'The product.', maxCount: 5, fields: [url] },
  { value: 'goods_title', summary: 'What it is.', maxCount: 1, fields: [{ ...text, maxLength: 200 }] },
  { value: 'goods_description', summary: 'More about it.', maxCount: 1, fields: [{ ...text, maxLength: 2000 }] },
  { value: 'goods_price', summary: 'What it costs.', fields: [text] },
  { value: 'goods_target_audience', summary: 'Whom it is for.', fields: [text] },
  { value: 'goods_selling_point', summary: 'What speaks for it.', fields: [text] },
  { value: 'speech_script', summary: 'What the person says.', fields: [text] },
] as const satisfies readonly Variant[]

const agentConstraints = [
  {
    id: 'one-person',
    statement: 'Exactly one item of type `avatar_image` or `avatar_id` is required.',
    then: { kind: 'holds', condition: items(['avatar_image', 'avatar_id'], { min: 1, max: 1 }) },
    severity: 'error',
    source: 'solutionErrors',
  },
  {
    id: 'image-needs-voice',
    statement: 'A person from an image needs `settings.voice_id`.',
    when: items(['avatar_image'], { min: 1 }),
    then: { kind: 'holds', condition: { present: ['settings.voice_id'] } },
    severity: 'error',
    source: 'solutionErrors',
  },
  {
    id: 'library-has-voice',
    statement: 'A person from the library has a voice; leave out `settings.voice_id`.',
    when: items(['avatar_id'], { min: 1 }),
    then: { kind: 'holds', condition: { absent: ['settings.voice_id'] } },
    severity: 'error',
    source: 'solutionsPages',
  },
  {
    id: 'goods-fix-speed',
    statement: 'With a product, the speech rate is fixed; leave out `settings.speech_rate`.',
    when: items(goods, { min: 1 }),
    then: { kind: 'holds', condition: { absent: ['settings.speech_rate'] } },
    severity: 'error',
    source: 'solutionErrors',
  },
  {
    id: 'script-without-goods',
    statement: 'Without a product, an item of type `speech_script` is required.',
    when: items(goods, { max: 0 }),
    then: { kind: 'holds', condition: items(['speech_script'], { min: 1 }) },
    severity: 'error',
    source: 'solutionErrors',
  },
  {
    id: 'goods-have-title',
    statement: 'With a product, an item of type `goods_title` is required.',
    when: items(goods, { min: 1 }),
    then: { kind: 'holds', condition: items(['goods_title'], { min: 1 }) },
    severity: 'error',
    source: 'solutionErrors',
  },
] as const satisfies readonly Constraint[]

export const solutionEndpoints = [
  {
    ...solution,
    id: 'solutions-try-on',
    title: 'Virtual try-on, 3.0',
    path: '/solutions/virtual_try_on',
    parameters: [
      {
        ...contents,
        minItems: 2,
        maxItems: 2,
        items: {
          discriminator: 'type',
          variants: [
            {
              value: 'product_image',
              summary: 'The piece of clothing.',
              minCount: 1,
              maxCount: 1,
              fields: [{ ...url, media: tryOnImage }],
            },
            {
              value: 'person_image',
              summary: 'Who wears it.',
              minCount: 1,
              maxCount: 1,
              fields: [{ ...url, media: tryOnImage }],
            },
          ],
        },
      },
      {
        ...settings,
        fields: [
          { name: 'keep_face', ...keep, summary: 'Whether the face stays as it is.' },
          { name: 'keep_pose', ...keep, summary: 'Whether the pose stays as it is.' },
          { name: 'keep_background', ...keep, summary: 'Whether the background stays as it is.' },
        ],
      },
      optionsWith('watermark'),
    ],
    notes: ['Success is `succeed`; the create answers data.task_id, the query data[].id.'],
  },
  {
    ...solution,
    id: 'solutions-clothing',
    title: 'Apparel replicator',
    path: '/solutions/e-commerce/clothing_dupe',
    parameters: [
      {
        ...contents,
        items: {
          discriminator: 'type',
          variants: [
            {
              value: 'product_info',
              summary: 'What the product is.',
              maxCount: 1,
              fields: [{ ...text, missing: 'none', maxLength: 2500 }],
            },
            {
              value: 'source_video',
              summary: 'The video to follow.',
              minCount: 1,
              maxCount: 1,
              fields: [{ ...url, media: sourceVideo }],
            },
            { value: 'product_image', summary: 'The product.', minCount: 1, maxCount: 5, fields: [url] },
            { value: 'model_image', summary: 'Who wears it.', maxCount: 5, fields: [url] },
            { value: 'bgm', summary: 'Music; chosen by the service where it is left out.', maxCount: 1, fields: [url] },
            {
              value: 'voice',
              summary: 'The voice, from the list of this solution.',
              maxCount: 1,
              fields: [{ name: 'voice_id', types: ['string'], required: true, summary: 'Id of the voice.' }],
            },
          ],
        },
      },
      {
        ...settings,
        fields: [
          resolution,
          {
            name: 'aspect_ratio',
            types: ['string'],
            enum: ['9:16', '2:3', '3:4', '1:1', '4:3', '3:2', '16:9', '21:9'],
            summary: 'Width to height.',
          },
        ],
      },
      optionsWith('watermark_info'),
    ],
    notes: ['Success is `succeeded`; the create answers data.id.'],
  },
  {
    ...solution,
    id: 'solutions-talking',
    title: 'Talking agent',
    path: '/solutions/talking_agent',
    isPartial: true,
    parameters: [
      { ...contents, items: { discriminator: 'type', isPartial: true, variants: agentItems } },
      {
        ...settings,
        fields: [
          {
            name: 'resolution',
            types: ['string'],
            enum: ['720p', '1080p'],
            summary: 'Quality.',
            source: 'solutionErrors',
          },
          {
            name: 'aspect_ratio',
            types: ['string'],
            enum: ['9:16', '16:9'],
            invalid: 'warning',
            summary: 'Width to height.',
          },
          { name: 'voice_id', types: ['string'], summary: 'The voice of a person from an image.' },
          {
            name: 'speech_rate',
            types: ['number'],
            enum: [0.8, 1, 1.2],
            summary: 'How fast the person speaks.',
            source: 'solutionErrors',
          },
          { name: 'allow_polish', types: ['boolean'], summary: 'Whether the script may be reworded.' },
          { name: 'bgm_enabled', types: ['boolean'], summary: 'Whether there is music.' },
          { name: 'action_prompt', types: ['string'], summary: 'What the person does.' },
        ],
      },
      optionsWith('watermark'),
    ],
    constraints: agentConstraints,
    notes: ['Success is `succeeded`.'],
  },
  { ...unread, id: 'solutions-goods', title: 'Goods studio', path: '/solutions/e-commerce/goods_studio' },
  { ...unread, id: 'solutions-subtitles', title: 'Drama subtitles', path: '/solutions/drama_subtitle' },
  {
    generation: 'solutions',
    area: 'solutions',
    auth: ['api-key'],
    kind: 'answer',
    checks: 'path',
    status: 'current',
    source: 'solutionsPages',
    id: 'query-solutions',
    title: 'Query solution tasks by id',
    method: 'GET',
    path: '/solutions',
    parameters: [
      {
        name: 'task_ids',
        types: ['string'],
        format: 'comma-separated',
        maxItems: 20,
        summary: 'Task ids, separated by commas.',
      },
      {
        name: 'external_task_ids',
        types: ['string'],
        format: 'comma-separated',
        maxItems: 20,
        summary: 'Ids of your own, separated by commas.',
      },
    ],
    exactlyOne: [{ of: ['task_ids', 'external_task_ids'], severity: 'error' }],
  },
  {
    generation: 'solutions',
    area: 'solutions',
    auth: ['api-key'],
    kind: 'answer',
    checks: 'path',
    status: 'current',
    source: 'solutionsPages',
    id: 'list-solutions',
    title: 'List solution tasks',
    method: 'POST',
    path: '/solutions',
    parameters: [],
  },
] as const satisfies readonly Endpoint[]
