import { imagesHaving, modelNames, sizesByModel } from './byModel'
import type { Endpoint, EndpointParameter } from './endpoint'
import {
  callbackUrl,
  elementId,
  externalTaskId,
  imageRatios,
  legacyImage,
  legacyImageAnyRatio,
  legacyImageBySibling,
  modelKeyIgnored,
  taskParameters,
} from './parts'

const legacyTask = {
  generation: 'legacy',
  area: 'image',
  method: 'POST',
  auth: ['api-key', 'jwt'],
  kind: 'task',
  status: 'current',
} as const

const count = {
  name: 'n',
  types: ['integer'],
  toleratedTypes: ['string'],
  default: 1,
  range: { min: 1, max: 9 },
  summary: 'How many images are made.',
} as const satisfies EndpointParameter

const prompt = {
  name: 'prompt',
  types: ['string'],
  required: true,
  maxLength: 2500,
  summary: 'What the image shows.',
} as const satisfies EndpointParameter

const expansion = { types: ['number'], required: true, range: { min: 0, max: 2 } } as const

export const legacyImageEndpoints = [
  {
    ...legacyTask,
    id: 'image-generation',
    title: 'Image generation',
    path: '/v1/images/generations',
    source: 'imageGeneration',
    parameters: [
      {
        name: 'model_name',
        types: ['string'],
        default: 'kling-v3',
        ...modelNames('image-generation'),
        summary: 'The model.',
        notes: ['The table gives the default; a sentence on the page still speaks of V1.'],
      },
      prompt,
      {
        name: 'negative_prompt',
        types: ['string'],
        maxLength: 2500,
        summary: 'What should not appear in the image. Not together with `image`.',
      },
      {
        name: 'image',
        types: ['string'],
        requiredWhen: [{ present: ['image_reference'] }],
        media: legacyImage,
        summary: 'Reference image.',
      },
      {
        name: 'image_reference',
        types: ['string'],
        enum: ['subject', 'face'],
        support: [
          { when: imagesHaving('image-generation', 'imageReference'), severity: 'warning', source: 'imageMap' },
        ],
        summary: 'What of the reference image is kept.',
      },
      {
        name: 'image_fidelity',
        types: ['number'],
        default: 0.5,
        range: { min: 0, max: 1 },
        support: [{ when: imagesHaving('image-generation', 'imageFidelity'), severity: 'warning' }],
        summary: 'How closely the reference image is kept.',
      },
      {
        name: 'human_fidelity',
        types: ['number'],
        default: 0.45,
        range: { min: 0, max: 1 },
        support: [{ when: imagesHaving('image-generation', 'humanFidelity'), severity: 'warning' }],
        summary: 'How closely the face is kept, for image_reference subject.',
      },
      {
        name: 'element_list',
        types: ['array'],
        maxItems: 10,
        items: { fields: [elementId] },
        support: [{ when: imagesHaving('image-generation', 'elements'), severity: 'warning', source: 'imageMap' }],
        summary: 'Elements that appear in the image; 10 with the image.',
      },
      { name: 'resolution', types: ['string'], default: '1k', enum: ['1k', '2k'], summary: 'Size.' },
      count,
      { name: 'aspect_ratio', types: ['string'], default: '16:9', enum: imageRatios, summary: 'Width to height.' },
      ...taskParameters,
    ],
    exclusive: [{ groups: [['negative_prompt'], ['image']], severity: 'warning' }],
    constraints: [
      {
        id: 'ten-references',
        statement: 'At most 10 images and elements are accepted together.',
        when: { present: ['image'] },
        then: { kind: 'holds', condition: { items: [{ lists: ['element_list'], max: 9 }] } },
        severity: 'error',
      },
    ],
    ignoredKeys: modelKeyIgnored,
    query: {
      byId: '/v1/images/generations/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/images/generations', maxPageSize: 500 },
      result: 'data.task_result.images[]',
    },
  },
  {
    ...legacyTask,
    id: 'omni-image',
    title: 'Omni image',
    path: '/v1/images/omni-image',
    source: 'omniImage',
    parameters: [
      {
        name: 'model_name',
        types: ['string'],
        default: 'kling-image-o1',
        ...modelNames('omni-image'),
        summary: 'The model.',
      },
      prompt,
      {
        name: 'image_list',
        types: ['array'],
        items: {
          fields: [
            { name: 'image', types: ['string'], required: true, media: legacyImageBySibling, summary: 'The image.' },
          ],
        },
        summary: 'Reference images.',
      },
      {
        name: 'element_list',
        types: ['array'],
        items: { fields: [elementId] },
        summary: 'Elements that appear in the image.',
      },
      {
        name: 'resolution',
        types: ['string'],
        default: '1k',
        enum: ['1k', '2k', '4k'],
        valuesByModel: sizesByModel('omni-image'),
        summary: 'Size.',
        source: 'imageMap',
      },
      {
        name: 'result_type',
        types: ['string'],
        default: 'single',
        enum: ['single', 'series'],
        support: [
          { values: ['series'], when: imagesHaving('omni-image', 'series'), severity: 'error', source: 'imageMap' },
        ],
        summary: 'Single images, or a series that belongs together.',
      },
      count,
      {
        name: 'series_amount',
        types: ['integer', 'string'],
        default: 4,
        enum: [2, 3, 4, 5, 6, 7, 8, 9, 'auto'],
        support: [{ when: imagesHaving('omni-image', 'series'), severity: 'warning', source: 'imageMap' }],
        summary: 'How many images a series has.',
      },
      {
        name: 'aspect_ratio',
        types: ['string'],
        default: 'auto',
        enum: [...imageRatios, 'auto'],
        summary: 'Width to height; auto follows the input.',
      },
      ...taskParameters,
    ],
    constraints: [
      {
        id: 'ten-references',
        statement: 'At most 10 images and elements are accepted together.',
        then: { kind: 'holds', condition: { items: [{ lists: ['image_list', 'element_list'], max: 10 }] } },
        severity: 'error',
      },
      {
        id: 'series-sets-count',
        statement: '`n` has no effect on a series.',
        when: { values: { result_type: ['series'] } },
        then: { kind: 'no-effect', parameters: ['n'] },
        severity: 'info',
      },
      {
        id: 'single-has-no-series',
        statement: '`series_amount` has no effect on single images.',
        when: { values: { result_type: ['single'] } },
        then: { kind: 'no-effect', parameters: ['series_amount'] },
        severity: 'info',
      },
      {
        id: 'auto-needs-input',
        statement: 'Without an image or element, kling-v3-omni has no ratio to follow.',
        when: {
          models: ['kling-v3-omni'],
          present: ['aspect_ratio'],
          items: [{ lists: ['image_list', 'element_list'], max: 0 }],
        },
        then: { kind: 'holds', condition: { values: { aspect_ratio: imageRatios } } },
        severity: 'info',
        source: 'imageMap',
      },
    ],
    ignoredKeys: modelKeyIgnored,
    undocumentedKeys: ['negative_prompt'],
    query: {
      byId: '/v1/images/omni-image/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/images/omni-image', maxPageSize: 500 },
      result: 'data.task_result.images[]',
    },
    notes: [
      'A series is in `data.task_result.series_images[]`; `data.task_result.result_type` says which of the two it is.',
    ],
  },
  {
    ...legacyTask,
    id: 'multi-image2image',
    title: 'Several images to image',
    path: '/v1/images/multi-image2image',
    source: 'multiImageToImage',
    parameters: [
      {
        name: 'model_name',
        types: ['string'],
        default: 'kling-v2-1',
        ...modelNames('multi-image2image'),
        summary: 'The model.',
      },
      { name: 'prompt', types: ['string'], maxLength: 2500, summary: 'What the image shows.' },
      {
        name: 'subject_image_list',
        types: ['array'],
        required: true,
        minItems: 1,
        maxItems: 4,
        items: {
          fields: [
            { name: 'subject_image', types: ['string'], required: true, media: legacyImage, summary: 'The image.' },
          ],
        },
        summary: 'What appears in the image.',
      },
      { name: 'scene_image', types: ['string'], media: legacyImage, summary: 'The surroundings.' },
      { name: 'style_image', types: ['string'], media: legacyImage, summary: 'The style.' },
      count,
      { name: 'aspect_ratio', types: ['string'], default: '16:9', enum: imageRatios, summary: 'Width to height.' },
      ...taskParameters,
    ],
    ignoredKeys: modelKeyIgnored,
    toleratedKeys: ['negative_prompt'],
    query: {
      byId: '/v1/images/multi-image2image/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/images/multi-image2image', maxPageSize: 500 },
      result: 'data.task_result.images[]',
    },
  },
  {
    ...legacyTask,
    id: 'expand-image',
    title: 'Expand an image',
    path: '/v1/images/editing/expand',
    source: 'outpainting',
    parameters: [
      { name: 'image', types: ['string'], required: true, media: legacyImage, summary: 'The image.' },
      { name: 'up_expansion_ratio', ...expansion, summary: 'What is added above, as a share of the height.' },
      { name: 'down_expansion_ratio', ...expansion, summary: 'What is added below, as a share of the height.' },
      { name: 'left_expansion_ratio', ...expansion, summary: 'What is added on the left, as a share of the width.' },
      { name: 'right_expansion_ratio', ...expansion, summary: 'What is added on the right, as a share of the width.' },
      { name: 'prompt', types: ['string'], maxLength: 2500, summary: 'What the added parts show.' },
      count,
      ...taskParameters,
    ],
    constraints: [
      {
        id: 'three-times-the-area',
        statement: 'The new image may have at most 3 times the area.',
        then: {
          kind: 'area',
          pairs: [
            ['up_expansion_ratio', 'down_expansion_ratio'],
            ['left_expansion_ratio', 'right_expansion_ratio'],
          ],
          // Kling's own helper rounds to four places and so passes 3 by a hair.
          max: 3.001,
        },
        severity: 'error',
      },
    ],
    query: {
      byId: '/v1/images/editing/expand/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/images/editing/expand', maxPageSize: 500 },
      result: 'data.task_result.images[]',
    },
  },
  {
    ...legacyTask,
    id: 'virtual-try-on',
    title: 'Virtual try-on',
    path: '/v1/images/kolors-virtual-try-on',
    source: 'oldTryOn',
    parameters: [
      {
        name: 'model_name',
        types: ['string'],
        default: 'kolors-virtual-try-on-v1',
        ...modelNames('virtual-try-on'),
        summary: 'The model; both names lead to version 3.0 since 2026-09-15.',
      },
      {
        name: 'human_image',
        types: ['string'],
        required: true,
        media: { ...legacyImageAnyRatio, dataUri: 'forbidden-on-sibling-pages' },
        summary: 'The person.',
      },
      {
        name: 'cloth_image',
        types: ['string'],
        required: true,
        media: { ...legacyImageAnyRatio, dataUri: 'forbidden-on-sibling-pages' },
        summary: 'The garment.',
      },
      callbackUrl,
      externalTaskId,
    ],
    ignoredKeys: modelKeyIgnored,
    query: {
      byId: '/v1/images/kolors-virtual-try-on/{id}',
      ids: ['task_id', 'external_task_id'],
      list: { method: 'GET', path: '/v1/images/kolors-virtual-try-on', maxPageSize: 500 },
      result: 'data.task_result.images[]',
    },
  },
] as const satisfies readonly Endpoint[]
