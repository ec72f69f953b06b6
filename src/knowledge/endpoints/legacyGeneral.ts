import type { Endpoint, EndpointParameter } from './endpoint'
import { pageNumber, pageSize } from './queries'
import { callbackUrl, elementTags, externalTaskId, legacyImageBySibling } from './parts'

// Libraries of elements and voices.

const legacyAnswer = {
  generation: 'legacy',
  area: 'general',
  method: 'POST',
  auth: ['api-key', 'jwt'],
  kind: 'answer',
  status: 'current',
} as const
const legacyTask = { ...legacyAnswer, kind: 'task' } as const

const elementName = {
  name: 'element_name',
  types: ['string'],
  required: true,
  maxLength: 20,
  summary: 'Name of the element.',
} as const satisfies EndpointParameter
const elementDescription = {
  name: 'element_description',
  types: ['string'],
  required: true,
  maxLength: 100,
  summary: 'What the element is.',
} as const satisfies EndpointParameter
const tagList = {
  name: 'tag_list',
  types: ['array'],
  items: { fields: [{ name: 'tag_id', types: ['string'], enum: elementTags, summary: 'Id of a tag.' }] },
  summary: 'Tags of the element.',
} as const satisfies EndpointParameter
const referenceImages = {
  types: ['array'],
  required: true,
  minItems: 1,
  maxItems: 3,
  items: {
    fields: [
      { name: 'image_url', types: ['string'], required: true, media: legacyImageBySibling, summary: 'The image.' },
    ],
  },
  summary: 'The element from other sides.',
} as const

const deletedElement = {
  name: 'element_id',
  types: ['string'],
  toleratedTypes: ['integer'],
  required: true,
  summary: 'Id of the element.',
} as const

export const legacyGeneralEndpoints = [
  {
    ...legacyTask,
    id: 'ai-multi-shot',
    title: 'Views of an element',
    path: '/v1/general/ai-multi-shot',
    source: 'subjectCompletion',
    parameters: [
      {
        name: 'element_frontal_image',
        types: ['string'],
        required: true,
        media: legacyImageBySibling,
        summary: 'The element from the front.',
      },
      callbackUrl,
      externalTaskId,
    ],
    query: {
      byId: '/v1/general/ai-multi-shot/{id}',
      ids: ['task_id'],
      list: { method: 'GET', path: '/v1/general/ai-multi-shot', maxPageSize: 500 },
      result: 'data.task_result.images[].url_1',
    },
    notes: ['Each image of the result has `url_1`, `url_2` and `url_3`.'],
  },
  {
    ...legacyTask,
    id: 'create-element',
    title: 'Create an element',
    path: '/v1/general/advanced-custom-elements',
    source: 'elements',
    parameters: [
      elementName,
      elementDescription,
      {
        name: 'reference_type',
        types: ['string'],
        required: true,
        enum: ['video_refer', 'image_refer'],
        summary: 'Whether the element is made of a video or of images.',
      },
      {
        name: 'element_image_list',
        types: ['object'],
        requiredWhen: [{ values: { reference_type: ['image_refer'] } }],
        summary: 'The images.',
        fields: [
          {
            name: 'frontal_image',
            types: ['string'],
            required: true,
            media: legacyImageBySibling,
            summary: 'The element from the front.',
          },
          { name: 'refer_images', ...referenceImages },
        ],
      },
      {
        name: 'element_video_list',
        types: ['object'],
        requiredWhen: [{ values: { reference_type: ['video_refer'] } }],
        summary: 'The video.',
        fields: [
          {
            name: 'refer_videos',
            types: ['array'],
            required: true,
            minItems: 1,
            maxItems: 1,
            summary: 'The video.',
            items: {
              fields: [
                {
                  name: 'video_url',
                  types: ['string'],
                  required: true,
                  format: 'url',
                  media: {
                    kind: 'video',
                    input: ['url'],
                    formats: ['mp4', 'mov'],
                    maxSize: 200,
                    seconds: [{ min: 3, max: 8 }],
                    ratios: ['16:9', '9:16'],
                  },
                  summary: 'Address of the video, 1080p.',
                },
              ],
            },
          },
        ],
      },
      { name: 'element_voice_id', types: ['string'], summary: 'A voice for the element.' },
      tagList,
      callbackUrl,
      externalTaskId,
    ],
    constraints: [
      {
        id: 'images-for-image-reference',
        statement: '`element_video_list` has no effect on an element made of images.',
        when: { values: { reference_type: ['image_refer'] } },
        then: { kind: 'no-effect', parameters: ['element_video_list'] },
        severity: 'info',
      },
      {
        id: 'video-for-video-reference',
        statement: '`element_image_list` has no effect on an element made of a video.',
        when: { values: { reference_type: ['video_refer'] } },
        then: { kind: 'no-effect', parameters: ['element_image_list'] },
        severity: 'info',
      },
    ],
    query: {
      byId: '/v1/general/advanced-custom-elements/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/general/advanced-custom-elements', maxPageSize: 500 },
      result: 'data.task_result.elements[]',
    },
  },
  {
    ...legacyAnswer,
    id: 'list-preset-elements',
    title: 'List preset elements',
    method: 'GET',
    path: '/v1/general/advanced-presets-elements',
    source: 'elements',
    parameters: [pageNumber, pageSize],
  },
  {
    ...legacyAnswer,
    id: 'delete-element',
    title: 'Delete an element',
    path: '/v1/general/delete-advanced-elements',
    source: 'elements',
    parameters: [deletedElement],
  },
  {
    ...legacyAnswer,
    id: 'delete-element-old',
    title: 'Delete an element, other path',
    path: '/v1/general/delete-elements',
    source: 'elements',
    parameters: [deletedElement],
    notes: ['Works on the same elements as delete-advanced-elements (live).'],
  },
  {
    ...legacyAnswer,
    id: 'create-element-old',
    title: 'Create an element, older library',
    path: '/v1/general/custom-elements',
    status: 'undocumented',
    source: 'oldElements',
    parameters: [
      elementName,
      elementDescription,
      {
        name: 'element_frontal_image',
        types: ['string'],
        required: true,
        media: legacyImageBySibling,
        summary: 'The element from the front.',
      },
      { name: 'element_refer_list', ...referenceImages },
      tagList,
    ],
    query: {
      byId: '/v1/general/custom-elements/{id}',
      ids: ['task_id'],
      list: { method: 'GET', path: '/v1/general/custom-elements', maxPageSize: 500 },
    },
    notes: ['Answers at once. Its elements are apart from those of advanced-custom-elements.'],
  },
  {
    ...legacyAnswer,
    id: 'list-preset-elements-old',
    title: 'List preset elements, older library',
    method: 'GET',
    path: '/v1/general/presets-elements',
    status: 'undocumented',
    source: 'oldElements',
    parameters: [pageNumber, pageSize],
  },
  {
    ...legacyTask,
    id: 'create-voice',
    title: 'Create a voice',
    path: '/v1/general/custom-voices',
    source: 'voices',
    parameters: [
      { name: 'voice_name', types: ['string'], required: true, maxLength: 20, summary: 'Name of the voice.' },
      {
        name: 'voice_url',
        types: ['string'],
        format: 'url',
        media: {
          kind: 'audio-or-video',
          input: ['url'],
          formats: ['mp3', 'wav', 'mp4', 'mov'],
          seconds: [{ min: 5, max: 30 }],
        },
        summary: 'One clean voice.',
      },
      {
        name: 'video_id',
        types: ['string'],
        media: { kind: 'video', input: ['id'], seconds: [{ min: 5, max: 30 }] },
        summary: 'Id of a video with one clean voice: 2.6 with sound, avatar or lip sync.',
      },
      callbackUrl,
      externalTaskId,
    ],
    // Only the page of February 2026 requires exactly one of the two.
    exactlyOne: [{ of: ['voice_url', 'video_id'], severity: 'warning', source: 'oldVoices' }],
    query: {
      byId: '/v1/general/custom-voices/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/general/custom-voices', maxPageSize: 1000 },
      result: 'data.task_result.voices[]',
    },
  },
  {
    ...legacyAnswer,
    id: 'list-preset-voices',
    title: 'List preset voices',
    method: 'GET',
    path: '/v1/general/presets-voices',
    source: 'voices',
    parameters: [pageNumber, { ...pageSize, range: { min: 1, max: 1000 } }],
  },
  {
    ...legacyAnswer,
    id: 'delete-voice',
    title: 'Delete a voice',
    path: '/v1/general/delete-voices',
    source: 'voices',
    parameters: [
      { name: 'voice_id', types: ['string'], toleratedTypes: ['integer'], required: true, summary: 'Id of the voice.' },
    ],
  },
] as const satisfies readonly Endpoint[]
