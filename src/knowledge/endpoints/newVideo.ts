import type { Feature } from '../capabilities'
import { rendering } from './byModel'
import type { Constraint, Endpoint, Media, EndpointParameter, Variant } from './endpoint'
import { fiveOrTenSeconds, newImage, videoRatios } from './parts'

// The new generation: the model is in the path, inputs are in `prompt` or `contents`, the rest in `settings` and `options`.

const newTask = {
  generation: 'new',
  area: 'video',
  method: 'POST',
  auth: ['api-key'],
  kind: 'task',
  status: 'current',
  query: {
    byId: '/tasks?task_ids={id}',
    ids: ['task_id', 'external_task_id'],
    list: { method: 'POST', path: '/tasks', maxPageSize: 500 },
    result: 'data[].outputs[]',
  },
} as const

// Settings

const resolutionOf = (model: string, product: Feature) =>
  ({
    name: 'resolution',
    types: ['string'],
    default: '720p',
    enum: rendering(model, product).resolutions,
    summary: 'Quality.',
  }) as const satisfies EndpointParameter
const secondsOf = (model: string) =>
  ({
    name: 'duration',
    types: ['integer'],
    default: 5,
    enum: rendering(model).seconds,
    unit: 's',
    summary: 'Length in seconds, an integer.',
  }) as const satisfies EndpointParameter
const aspectRatio = {
  name: 'aspect_ratio',
  types: ['string'],
  default: '16:9',
  enum: videoRatios,
  summary: 'Width to height.',
} as const satisfies EndpointParameter
const omniRatio = {
  ...aspectRatio,
  // The table calls it optional, a note required, and the page's own example leaves it out.
  requiredWhen: [
    { items: [{ lists: ['contents'], where: { type: ['first_frame', 'feature_video', 'base_video'] }, max: 0 }] },
  ],
  missing: 'info',
} as const satisfies EndpointParameter
const audio = {
  name: 'audio',
  types: ['string'],
  default: 'off',
  enum: ['native', 'off'],
  summary: 'Whether the video comes with sound.',
} as const satisfies EndpointParameter
const multiShot = {
  name: 'multi_shot',
  types: ['boolean'],
  default: true,
  summary: 'Whether the syntax for shots in the prompt has an effect.',
} as const satisfies EndpointParameter
const motionAudio = {
  name: 'audio',
  types: ['string'],
  default: 'original',
  enum: ['original', 'off'],
  summary: 'Whether the sound of the video is kept.',
} as const satisfies EndpointParameter
const orientation = {
  name: 'character_orientation',
  types: ['string'],
  required: true,
  enum: ['image', 'video'],
  summary: 'Whether the character faces as in the image or as in the video.',
} as const satisfies EndpointParameter

const settings = { name: 'settings', types: ['object'], summary: 'How it is rendered.' } as const

const options = {
  name: 'options',
  types: ['object'],
  summary: 'Callback, your own id, watermark.',
  fields: [
    {
      name: 'callback_url',
      types: ['string'],
      format: 'url',
      summary: 'A public address that Kling calls whenever the status changes.',
    },
    { name: 'external_task_id', types: ['string'], summary: 'Your own id for the task, unique in the account.' },
    {
      name: 'watermark_info',
      types: ['object'],
      summary: 'Whether the result also comes with a watermark.',
      fields: [
        { name: 'enabled', types: ['boolean'], default: false, summary: 'True for a version with a watermark.' },
      ],
    },
  ],
} as const satisfies EndpointParameter

// Prompts: the 3.0 models take more than Kling advises.

const textPrompt = {
  name: 'prompt',
  types: ['string'],
  required: true,
  maxLength: 2500,
  summary: 'What the video shows.',
} as const satisfies EndpointParameter
const longTextPrompt = { ...textPrompt, maxLength: 3072, advisedLength: 2500 } as const satisfies EndpointParameter
const shotSyntax =
  'Several shots are written in the prompt, `shot n, m, words;` each: number, seconds, at most 512 characters. At most 6 shots; their seconds add up to the duration.'

// Items of contents

const text = {
  name: 'text',
  types: ['string'],
  required: true,
  maxLength: 2500,
  summary: 'What the video shows.',
} as const satisfies EndpointParameter
const longText = { ...text, maxLength: 3072, advisedLength: 2500 } as const satisfies EndpointParameter
const imageUrl = {
  name: 'url',
  types: ['string'],
  required: true,
  media: newImage,
  summary: 'Address or Base64 of the image.',
} as const satisfies EndpointParameter
const optionalId = {
  name: 'id',
  types: ['string'],
  summary: 'Name by which the prompt refers to it as @id; unique in the request.',
} as const satisfies EndpointParameter
const requiredId = { ...optionalId, required: true } as const satisfies EndpointParameter

const prompt = { value: 'prompt', summary: 'The prompt.', fields: [text] } as const satisfies Variant
const longPrompt = { value: 'prompt', summary: 'The prompt.', fields: [longText] } as const satisfies Variant
const firstFrame = {
  value: 'first_frame',
  summary: 'First frame.',
  maxCount: 1,
  fields: [imageUrl],
} as const satisfies Variant
const requiredFirstFrame = { ...firstFrame, minCount: 1 } as const satisfies Variant
const lastFrame = {
  value: 'last_frame',
  summary: 'Last frame.',
  maxCount: 1,
  fields: [imageUrl],
} as const satisfies Variant
const element = {
  value: 'element',
  summary: 'An element from the element library.',
  fields: [
    {
      name: 'element_id',
      types: ['string'],
      toleratedTypes: ['integer'],
      required: true,
      summary: 'Id of the element.',
    },
    requiredId,
  ],
} as const satisfies Variant
const voice = {
  value: 'voice',
  summary: 'A voice that speaks.',
  maxCount: 2,
  fields: [
    { name: 'voice_id', types: ['string'], toleratedTypes: ['integer'], required: true, summary: 'Id of the voice.' },
    requiredId,
  ],
} as const satisfies Variant

const contents = {
  name: 'contents',
  types: ['array'],
  required: true,
  summary: 'Prompt, frames and references.',
} as const

const omniVideo3 = {
  kind: 'video',
  input: ['url'],
  formats: ['mp4', 'mov'],
  maxSize: 200,
  seconds: [{ min: 3, max: 15.5 }],
  minSide: 700,
  maxSide: 4553,
  maxArea: 8_294_400,
  ratio: { min: 0.4, max: 2 },
  framesPerSecond: { min: 24, max: 60 },
} as const satisfies Media

const omniVideoO1 = {
  kind: 'video',
  input: ['url'],
  formats: ['mp4', 'mov'],
  maxSize: 200,
  seconds: [{ min: 3, max: 10 }],
  minSide: 700,
  maxSide: 2160,
  framesPerSecond: { min: 24, max: 60 },
} as const satisfies Media

const motionVideo = {
  kind: 'video',
  input: ['url'],
  formats: ['mp4', 'mov'],
  maxSize: 100,
  seconds: [{ min: 3, max: 30 }],
  minSide: 340,
  maxSide: 3850,
  variants: [
    { when: { values: { 'settings.character_orientation': ['image'] } }, limits: { seconds: [{ min: 3, max: 10 }] } },
  ],
} as const satisfies Media

const motionContents = [
  prompt,
  { value: 'image', summary: 'The character that moves.', minCount: 1, maxCount: 1, fields: [imageUrl] },
  {
    value: 'video',
    summary: 'The motion to copy.',
    minCount: 1,
    maxCount: 1,
    fields: [
      {
        name: 'url',
        types: ['string'],
        required: true,
        format: 'url',
        media: motionVideo,
        summary: 'Address of the video.',
      },
    ],
  },
] as const satisfies readonly Variant[]

// Constraints

const firstFrames = { lists: ['contents'], where: { type: ['first_frame'] } } as const
const lastFrames = { lists: ['contents'], where: { type: ['last_frame'] } } as const
const referImages = { lists: ['contents'], where: { type: ['refer_image'] } } as const
const featureVideos = { lists: ['contents'], where: { type: ['feature_video'] } } as const
const baseVideos = { lists: ['contents'], where: { type: ['base_video'] } } as const
const elements = { lists: ['contents'], where: { type: ['element'] } } as const
const voices = { lists: ['contents'], where: { type: ['voice'] } } as const
const references = { lists: ['contents'], where: { type: ['refer_image', 'element'] } } as const
const videos = { lists: ['contents'], where: { type: ['feature_video', 'base_video'] } } as const

const lastNeedsFirst = {
  id: 'last-frame-needs-first',
  statement: 'A last frame needs a first frame.',
  when: { items: [{ ...lastFrames, min: 1 }] },
  then: { kind: 'holds', condition: { items: [{ ...firstFrames, min: 1 }] } },
  severity: 'error',
} as const satisfies Constraint

const twoFramesNeed1080p = {
  id: 'two-frames-1080p',
  statement: 'A first and a last frame together need 1080p.',
  when: {
    items: [
      { ...firstFrames, min: 1 },
      { ...lastFrames, min: 1 },
    ],
  },
  then: { kind: 'holds', condition: { values: { 'settings.resolution': ['1080p'] } } },
  severity: 'error',
} as const satisfies Constraint

const nativeNeeds1080p = {
  id: 'native-audio-1080p',
  statement: 'Native audio needs 1080p.',
  when: { values: { 'settings.audio': ['native'] } },
  then: { kind: 'holds', condition: { values: { 'settings.resolution': ['1080p'] } } },
  severity: 'error',
} as const satisfies Constraint

const baseVideoWithoutFrames = {
  id: 'base-video-without-frames',
  statement: 'A base video does not work with a first or a last frame.',
  when: { items: [{ ...baseVideos, min: 1 }] },
  then: {
    kind: 'holds',
    condition: {
      items: [
        { ...firstFrames, max: 0 },
        { ...lastFrames, max: 0 },
      ],
    },
  },
  severity: 'error',
} as const satisfies Constraint

const oneReferenceVideo = {
  id: 'one-reference-video',
  statement: 'At most one reference video is accepted.',
  then: { kind: 'holds', condition: { items: [{ ...videos, max: 1 }] } },
  severity: 'error',
} as const satisfies Constraint

const sevenReferences = {
  id: 'references-without-video',
  statement: 'At most 7 reference images and elements are accepted together.',
  when: { items: [{ ...videos, max: 0 }] },
  then: { kind: 'holds', condition: { items: [{ ...references, max: 7 }] } },
  severity: 'error',
} as const satisfies Constraint

const fourReferences = {
  id: 'references-with-video',
  statement: 'With a reference video, at most 4 reference images and elements are accepted.',
  when: { items: [{ ...videos, min: 1 }] },
  then: { kind: 'holds', condition: { items: [{ ...references, max: 4 }] } },
  severity: 'error',
} as const satisfies Constraint

export const newVideoEndpoints = [
  {
    ...newTask,
    id: 'text-to-video/kling-3.0-turbo',
    title: 'Text to video, 3.0 Turbo',
    path: '/text-to-video/kling-3.0-turbo',
    model: 'kling-3.0-turbo',
    source: 'newT2vTurbo',
    parameters: [
      longTextPrompt,
      {
        ...settings,
        fields: [resolutionOf('kling-3.0-turbo', 'textToVideo'), secondsOf('kling-3.0-turbo'), aspectRatio],
      },
      options,
    ],
    takesShots: true,
    notes: [shotSyntax, 'There is no parameter for sound; a result came with a sound track (live).'],
  },
  {
    ...newTask,
    id: 'image-to-video/kling-3.0-turbo',
    title: 'Image to video, 3.0 Turbo',
    path: '/image-to-video/kling-3.0-turbo',
    model: 'kling-3.0-turbo',
    source: 'newI2vTurbo',
    parameters: [
      { ...contents, items: { discriminator: 'type', variants: [prompt, firstFrame] } },
      { ...settings, fields: [resolutionOf('kling-3.0-turbo', 'imageToVideo'), secondsOf('kling-3.0-turbo')] },
      options,
    ],
    constraints: [
      {
        id: 'first-frame-expected',
        statement: 'A first frame is expected, although it is not documented as required.',
        then: { kind: 'holds', condition: { items: [{ ...firstFrames, min: 1 }] } },
        severity: 'info',
      },
    ],
    takesShots: true,
    notes: [shotSyntax, 'There is no last frame, and no parameter for sound.'],
  },
  {
    ...newTask,
    id: 'text-to-video/kling-3.0',
    title: 'Text to video, 3.0',
    path: '/text-to-video/kling-3.0',
    model: 'kling-3.0',
    source: 'newT2v3',
    parameters: [
      longTextPrompt,
      {
        ...settings,
        fields: [resolutionOf('kling-3.0', 'textToVideo'), secondsOf('kling-3.0'), aspectRatio, audio, multiShot],
      },
      options,
    ],
    takesShots: true,
    notes: [shotSyntax],
  },
  {
    ...newTask,
    id: 'image-to-video/kling-3.0',
    title: 'Image to video, 3.0',
    path: '/image-to-video/kling-3.0',
    model: 'kling-3.0',
    source: 'newI2v3',
    parameters: [
      {
        ...contents,
        items: {
          discriminator: 'type',
          variants: [longPrompt, requiredFirstFrame, lastFrame, { ...element, maxCount: 3 }],
        },
      },
      { ...settings, fields: [resolutionOf('kling-3.0', 'imageToVideo'), secondsOf('kling-3.0'), audio, multiShot] },
      options,
    ],
    constraints: [lastNeedsFirst],
    takesShots: true,
    notes: [shotSyntax],
  },
  {
    ...newTask,
    id: 'omni-video/kling-3.0-omni',
    title: 'Omni video, 3.0 Omni',
    path: '/omni-video/kling-3.0-omni',
    model: 'kling-3.0-omni',
    source: 'newOmni3',
    parameters: [
      {
        ...contents,
        items: {
          discriminator: 'type',
          variants: [
            longPrompt,
            { ...firstFrame, fields: [imageUrl, optionalId] },
            { ...lastFrame, fields: [imageUrl, optionalId] },
            { value: 'refer_image', summary: 'Reference image.', fields: [imageUrl, optionalId] },
            {
              value: 'feature_video',
              summary: 'Video that is referred to.',
              maxCount: 1,
              fields: [
                {
                  name: 'url',
                  types: ['string'],
                  required: true,
                  format: 'url',
                  media: omniVideo3,
                  summary: 'Address of the video.',
                },
                optionalId,
              ],
            },
            {
              value: 'base_video',
              summary: 'Video that is edited.',
              maxCount: 1,
              fields: [
                {
                  name: 'url',
                  types: ['string'],
                  required: true,
                  format: 'url',
                  media: omniVideo3,
                  summary: 'Address of the video.',
                },
                optionalId,
              ],
            },
            element,
          ],
        },
      },
      {
        ...settings,
        fields: [
          resolutionOf('kling-3.0-omni', 'omniVideo'),
          secondsOf('kling-3.0-omni'),
          omniRatio,
          { ...audio, enum: ['native', 'original', 'off'] },
          multiShot,
        ],
      },
      options,
    ],
    constraints: [
      lastNeedsFirst,
      oneReferenceVideo,
      {
        id: 'feature-video-silent',
        statement: 'With a feature video, the audio must be off.',
        when: { items: [{ ...featureVideos, min: 1 }] },
        then: { kind: 'holds', condition: { values: { 'settings.audio': ['off'] } } },
        severity: 'error',
      },
      {
        id: 'feature-video-multi-shot',
        statement: 'With a feature video, `multi_shot` should be true.',
        when: { present: ['settings.multi_shot'], items: [{ ...featureVideos, min: 1 }] },
        then: { kind: 'holds', condition: { values: { 'settings.multi_shot': [true] } } },
        severity: 'info',
      },
      baseVideoWithoutFrames,
      {
        id: 'base-video-one-shot',
        statement: 'A base video does not work with several shots.',
        when: { present: ['settings.multi_shot'], items: [{ ...baseVideos, min: 1 }] },
        then: { kind: 'holds', condition: { values: { 'settings.multi_shot': [false] } } },
        severity: 'warning',
      },
      {
        id: 'base-video-audio',
        statement: 'A base video does not work with native audio.',
        when: { items: [{ ...baseVideos, min: 1 }] },
        then: { kind: 'holds', condition: { values: { 'settings.audio': ['original', 'off'] } } },
        severity: 'error',
      },
      sevenReferences,
      fourReferences,
      {
        id: 'elements-with-frames',
        statement: 'With a first frame, at most 3 elements are accepted.',
        when: { items: [{ ...firstFrames, min: 1 }] },
        then: { kind: 'holds', condition: { items: [{ ...elements, max: 3 }] } },
        severity: 'error',
      },
    ],
    takesShots: true,
    notes: [
      shotSyntax,
      'Elements made of a video: at most 3; beside elements made of images, those and reference images are at most 4; beside a reference video at most 1, alone.',
    ],
  },
  {
    ...newTask,
    id: 'omni-video/kling-o1',
    title: 'Omni video, O1',
    path: '/omni-video/kling-o1',
    model: 'kling-o1',
    source: 'newOmniO1',
    parameters: [
      {
        ...contents,
        items: {
          discriminator: 'type',
          variants: [
            prompt,
            { ...firstFrame, fields: [imageUrl, optionalId] },
            { ...lastFrame, fields: [imageUrl, optionalId] },
            { value: 'refer_image', summary: 'Reference image.', fields: [imageUrl, optionalId] },
            {
              value: 'feature_video',
              summary: 'Video that is referred to.',
              maxCount: 1,
              fields: [
                {
                  name: 'url',
                  types: ['string'],
                  required: true,
                  format: 'url',
                  media: omniVideoO1,
                  summary: 'Address of the video.',
                },
                optionalId,
              ],
            },
            {
              value: 'base_video',
              summary: 'Video that is edited.',
              maxCount: 1,
              fields: [
                {
                  name: 'url',
                  types: ['string'],
                  required: true,
                  format: 'url',
                  media: omniVideoO1,
                  summary: 'Address of the video.',
                },
                optionalId,
              ],
            },
            element,
          ],
        },
      },
      {
        ...settings,
        fields: [
          resolutionOf('kling-o1', 'omniVideo'),
          secondsOf('kling-o1'),
          omniRatio,
          { ...audio, enum: ['original', 'off'] },
        ],
      },
      options,
    ],
    constraints: [
      lastNeedsFirst,
      oneReferenceVideo,
      baseVideoWithoutFrames,
      {
        id: 'feature-video-no-last-frame',
        statement: 'With a feature video, a last frame is not accepted.',
        when: { items: [{ ...featureVideos, min: 1 }] },
        then: { kind: 'holds', condition: { items: [{ ...lastFrames, max: 0 }] } },
        severity: 'error',
      },
      {
        id: 'two-frames-alone',
        statement: 'A first and a last frame do not work with elements or reference images.',
        when: {
          items: [
            { ...firstFrames, min: 1 },
            { ...lastFrames, min: 1 },
          ],
        },
        then: { kind: 'holds', condition: { items: [{ ...references, max: 0 }] } },
        severity: 'error',
      },
      sevenReferences,
      fourReferences,
      {
        id: 'first-frame-duration',
        statement: 'From a first frame alone, it renders 5 or 10 seconds.',
        when: {
          items: [
            { ...firstFrames, min: 1 },
            { ...lastFrames, max: 0 },
            { ...references, max: 0 },
            { ...videos, max: 0 },
          ],
        },
        then: { kind: 'holds', condition: { values: { 'settings.duration': fiveOrTenSeconds } } },
        severity: 'error',
      },
      {
        id: 'first-frame-element-duration',
        statement: 'From a first frame with elements, it renders 5 or 10 seconds.',
        when: {
          items: [
            { ...firstFrames, min: 1 },
            { ...elements, min: 1 },
            { ...lastFrames, max: 0 },
            { ...referImages, max: 0 },
            { ...videos, max: 0 },
          ],
        },
        then: { kind: 'holds', condition: { values: { 'settings.duration': fiveOrTenSeconds } } },
        severity: 'warning',
      },
      {
        id: 'text-duration',
        statement: 'From text alone, it renders 5 or 10 seconds.',
        when: {
          items: [
            { ...firstFrames, max: 0 },
            { ...lastFrames, max: 0 },
            { ...references, max: 0 },
            { ...videos, max: 0 },
          ],
        },
        then: { kind: 'holds', condition: { values: { 'settings.duration': fiveOrTenSeconds } } },
        severity: 'warning',
        source: 'videoMap',
      },
    ],
    notes: ['Accepts elements made of images only; several shots are not possible.'],
  },
  {
    ...newTask,
    id: 'text-to-video/kling-2.6',
    title: 'Text to video, 2.6',
    path: '/text-to-video/kling-2.6',
    model: 'kling-2.6',
    source: 'newContracts',
    parameters: [
      textPrompt,
      { ...settings, fields: [resolutionOf('kling-2.6', 'textToVideo'), secondsOf('kling-2.6'), aspectRatio, audio] },
      options,
    ],
    constraints: [nativeNeeds1080p],
  },
  {
    ...newTask,
    id: 'image-to-video/kling-2.6',
    title: 'Image to video, 2.6',
    path: '/image-to-video/kling-2.6',
    model: 'kling-2.6',
    source: 'newI2v26',
    parameters: [
      { ...contents, items: { discriminator: 'type', variants: [prompt, requiredFirstFrame, lastFrame, voice] } },
      { ...settings, fields: [resolutionOf('kling-2.6', 'imageToVideo'), secondsOf('kling-2.6'), audio] },
      options,
    ],
    constraints: [
      lastNeedsFirst,
      nativeNeeds1080p,
      twoFramesNeed1080p,
      {
        id: 'two-frames-silent',
        statement: 'Between a first and a last frame, the sound must be off.',
        when: {
          items: [
            { ...firstFrames, min: 1 },
            { ...lastFrames, min: 1 },
          ],
        },
        then: { kind: 'holds', condition: { values: { 'settings.audio': ['off'] } } },
        severity: 'warning',
        source: 'videoMap',
      },
      {
        id: 'voice-needs-audio',
        statement: 'A voice needs native audio.',
        when: { items: [{ ...voices, min: 1 }] },
        then: { kind: 'holds', condition: { values: { 'settings.audio': ['native'] } } },
        severity: 'error',
      },
    ],
  },
  {
    ...newTask,
    id: 'text-to-video/kling-2.5-turbo',
    title: 'Text to video, 2.5 Turbo',
    path: '/text-to-video/kling-2.5-turbo',
    model: 'kling-2.5-turbo',
    source: 'newContracts',
    parameters: [
      textPrompt,
      {
        ...settings,
        fields: [resolutionOf('kling-2.5-turbo', 'textToVideo'), secondsOf('kling-2.5-turbo'), aspectRatio],
      },
      options,
    ],
  },
  {
    ...newTask,
    id: 'image-to-video/kling-2.5-turbo',
    title: 'Image to video, 2.5 Turbo',
    path: '/image-to-video/kling-2.5-turbo',
    model: 'kling-2.5-turbo',
    source: 'newI2v25Turbo',
    parameters: [
      { ...contents, items: { discriminator: 'type', variants: [prompt, requiredFirstFrame, lastFrame] } },
      { ...settings, fields: [resolutionOf('kling-2.5-turbo', 'imageToVideo'), secondsOf('kling-2.5-turbo')] },
      options,
    ],
    constraints: [lastNeedsFirst, twoFramesNeed1080p],
  },
  {
    ...newTask,
    id: 'motion-control/kling-3.0',
    title: 'Motion control, 3.0',
    path: '/motion-control/kling-3.0',
    model: 'kling-3.0',
    source: 'newMotion3',
    parameters: [
      { ...contents, items: { discriminator: 'type', variants: [...motionContents, { ...element, maxCount: 1 }] } },
      { ...settings, required: true, fields: [resolutionOf('kling-3.0', 'motionControl'), motionAudio, orientation] },
      options,
    ],
    constraints: [
      {
        id: 'element-follows-video',
        statement: 'With an element, the orientation must be that of the video.',
        when: { items: [{ ...elements, min: 1 }] },
        then: { kind: 'holds', condition: { values: { 'settings.character_orientation': ['video'] } } },
        severity: 'warning',
      },
    ],
  },
  {
    ...newTask,
    id: 'motion-control/kling-2.6',
    title: 'Motion control, 2.6',
    path: '/motion-control/kling-2.6',
    model: 'kling-2.6',
    source: 'newMotion26',
    parameters: [
      { ...contents, items: { discriminator: 'type', variants: motionContents } },
      { ...settings, required: true, fields: [resolutionOf('kling-2.6', 'motionControl'), motionAudio, orientation] },
      options,
    ],
  },
] as const satisfies readonly Endpoint[]
