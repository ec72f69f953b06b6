import type { Endpoint, EndpointParameter, Media } from './endpoint'
import { endTime, listConstraints, listCursor, startTime } from './queries'
import { contents, imageUrl, optionsWith, settings, solution, text, twoResolutions, url } from './solutionParts'
import { talkingAgent } from './talkingAgent'

// A small separate family, with inputs in `contents` like endpoints with the model in the path.

const tryOnImage = {
  kind: 'image',
  input: ['url'],
  formats: ['jpg', 'jpeg', 'png', 'webp'],
  maxSize: 10,
  minSide: 300,
  maxSide: 2048,
} as const satisfies Media

const followedVideo = {
  kind: 'video',
  input: ['url'],
  formats: ['mp4', 'mov'],
  maxSize: 100,
  seconds: [{ min: 5, max: 180 }],
  minSide: 576,
  maxSide: 4553,
  maxArea: 8_294_400,
  ratio: { min: 0.4, max: 2 },
  framesPerSecond: { min: 24, max: 60 },
} as const satisfies Media

const music = {
  kind: 'audio',
  input: ['url'],
  formats: ['mp3', 'm4a', 'wav', 'wave'],
  maxSize: 50,
} as const satisfies Media

/** No list of formats: the service tries whatever FFmpeg decodes. */
const drama = { kind: 'video', input: ['url'], maxSize: 500, seconds: [{ min: 0, max: 300 }] } as const satisfies Media

const keep = { types: ['boolean'], default: true } as const

const clothingVoice = {
  name: 'voice_id',
  types: ['string'],
  required: true,
  enum: [
    'energetic_sales_girl',
    'gentle_sales_woman',
    'crisp_sales_girl',
    'mature_sales_woman',
    'calm_sales_woman',
    'soft_sales_woman',
    'energetic_sales_boy',
    'enthusiastic_sales_man',
    'steady_sales_man',
    'calm_sales_man',
  ],
  openEnum: true,
  summary: 'Id of the voice; custom voices are not accepted.',
} as const satisfies EndpointParameter

const term = { types: ['string'], required: true, maxLength: 100 } as const

const answer = {
  generation: 'solutions',
  area: 'solutions',
  path: '/solutions',
  auth: ['api-key'],
  kind: 'answer',
  status: 'current',
  source: 'solutionsPages',
} as const

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
    notes: ['Success is `succeed`; creating answers `data.task_id`, querying `data[].id`.'],
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
              minCount: 1,
              maxCount: 1,
              // The page's own example leaves it empty.
              fields: [{ ...text, missing: 'none', maxLength: 2500 }],
            },
            {
              value: 'source_video',
              summary: 'The video to follow.',
              minCount: 1,
              maxCount: 1,
              fields: [{ ...url, media: followedVideo }],
            },
            {
              value: 'product_image',
              summary: 'The product.',
              minCount: 1,
              maxCount: 5,
              fields: [imageUrl],
            },
            {
              value: 'model_image',
              summary: 'Who wears it.',
              maxCount: 5,
              fields: [imageUrl],
            },
            {
              value: 'bgm',
              summary: 'Music; Kling chooses it if it is missing.',
              maxCount: 1,
              fields: [{ ...url, media: music }],
            },
            { value: 'voice', summary: 'The voice.', maxCount: 1, fields: [clothingVoice] },
          ],
        },
      },
      {
        ...settings,
        fields: [
          twoResolutions,
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
    notes: ['Success is `succeeded`; creating answers `data.id`.'],
  },
  {
    ...solution,
    id: 'solutions-goods',
    title: 'Goods studio',
    path: '/solutions/e-commerce/goods_studio',
    parameters: [
      {
        ...contents,
        items: {
          discriminator: 'type',
          variants: [
            {
              value: 'ref_image',
              summary: 'The product.',
              minCount: 1,
              maxCount: 5,
              fields: [imageUrl],
            },
            {
              value: 'goods_title',
              summary: 'What it is.',
              minCount: 1,
              maxCount: 1,
              fields: [{ ...text, maxLength: 200 }],
            },
            {
              value: 'goods_description',
              summary: 'More about it.',
              maxCount: 1,
              fields: [{ ...text, maxLength: 2000 }],
            },
          ],
        },
      },
      {
        ...settings,
        required: true,
        fields: [
          { name: 'resolution', types: ['string'], required: true, enum: ['720p', '1080p'], summary: 'Quality.' },
          {
            name: 'aspect_ratio',
            types: ['string'],
            required: true,
            enum: ['9:16', '1:1', '16:9'],
            summary: 'Width to height.',
          },
          {
            name: 'duration',
            types: ['integer'],
            required: true,
            enum: [15, 30, 60],
            unit: 's',
            summary: 'Length in seconds, an integer.',
          },
        ],
      },
      optionsWith('watermark'),
    ],
    notes: ['Success is `succeeded`; creating answers `data.id`.'],
  },
  talkingAgent,
  {
    ...solution,
    id: 'solutions-subtitles',
    title: 'Drama subtitles',
    path: '/solutions/drama_subtitle',
    parameters: [
      {
        ...contents,
        items: {
          discriminator: 'type',
          variants: [
            {
              value: 'source_video',
              summary: 'The Chinese video, with speech.',
              minCount: 1,
              maxCount: 1,
              fields: [{ ...url, media: drama }],
            },
            {
              value: 'glossary',
              summary: 'How a term is translated.',
              maxCount: 200,
              fields: [
                { name: 'source', ...term, summary: 'The term in Chinese.' },
                { name: 'target', ...term, summary: 'The term in English.' },
              ],
            },
          ],
        },
      },
      {
        ...settings,
        fields: [
          {
            name: 'target_cps',
            types: ['integer'],
            default: 17,
            range: { min: 10, max: 20 },
            summary: 'Reading speed in characters per second; fewer make shorter subtitles.',
          },
          {
            name: 'target_language',
            types: ['string'],
            default: 'en',
            enum: ['en'],
            invalid: 'warning',
            summary: 'Language of the subtitles.',
          },
          {
            name: 'margin_v',
            types: ['integer'],
            range: { min: 1, max: 4096 },
            summary: 'Pixels below the subtitles; 340 upright and 80 across unless given.',
          },
          {
            name: 'font_size',
            types: ['integer'],
            range: { min: 1, max: 512 },
            summary: 'Size of the letters; 60 upright and 56 across unless given.',
          },
        ],
      },
      optionsWith(null),
    ],
    notes: ['Success is `succeeded`; creating answers `data.id`. A callback comes only when the task ends.'],
  },
  {
    ...answer,
    id: 'query-solutions',
    title: 'Query solution tasks by id',
    method: 'GET',
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
        summary: 'Your own ids, separated by commas.',
      },
    ],
    exactlyOne: [{ of: ['task_ids', 'external_task_ids'], severity: 'error' }],
  },
  {
    ...answer,
    id: 'list-solutions',
    title: 'List solution tasks',
    method: 'POST',
    parameters: [
      startTime,
      endTime,
      listCursor,
      {
        name: 'limit',
        types: ['integer'],
        default: 500,
        range: { max: 500 },
        summary: 'Entries at once; 0 and less count as 1.',
      },
      {
        name: 'filters',
        types: ['array'],
        items: {
          fields: [
            { name: 'key', types: ['string'], required: true, enum: ['status'], summary: 'What is filtered by.' },
            {
              name: 'values',
              types: ['array'],
              required: true,
              items: { types: ['string'], enum: ['submitted', 'processing', 'succeed', 'succeeded', 'failed'] },
              summary: 'Statuses; virtual try-on ends with succeed, the others with succeeded.',
            },
          ],
        },
        summary: 'Only tasks that match.',
      },
    ],
    constraints: listConstraints,
    notes: ['Answers `data.result[]`, `data.count`, `data.next_cursor`, `data.has_more`.'],
  },
] as const satisfies readonly Endpoint[]
