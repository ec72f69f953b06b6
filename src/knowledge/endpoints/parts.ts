import { having } from './byModel'
import type { Constraint, Media, EndpointParameter } from './endpoint'

// Data that many endpoints share by reference or spread.

// Files

/** Limits of images on legacy endpoints. */
export const legacyImage = {
  kind: 'image',
  input: ['url', 'base64'],
  dataUri: 'forbidden',
  formats: ['jpg', 'jpeg', 'png'],
  maxSize: 10,
  minSide: 300,
  ratio: { min: 0.4, max: 2.5 },
} as const satisfies Media

/** Like `legacyImage`, for pages that do not mention the prefix themselves. */
export const legacyImageBySibling = { ...legacyImage, dataUri: 'forbidden-on-sibling-pages' } as const satisfies Media

/** Like `legacyImage`, for pages without a ratio. */
export const legacyImageAnyRatio = {
  kind: 'image',
  input: ['url', 'base64'],
  dataUri: 'forbidden',
  formats: ['jpg', 'jpeg', 'png'],
  maxSize: 10,
  minSide: 300,
} as const satisfies Media

/** Limits of images on the new generation. */
export const newImage = { ...legacyImage, dataUri: 'undocumented', maxSize: 50 } as const satisfies Media

export const speech = {
  kind: 'audio',
  input: ['url', 'base64'],
  formats: ['mp3', 'wav', 'm4a', 'aac'],
  maxSize: 5,
} as const satisfies Media

// Values

export const twoModes = ['std', 'pro'] as const
export const threeModes = ['std', 'pro', '4k'] as const
export const fiveOrTen = ['5', '10'] as const
export const threeToTen = ['3', '4', '5', '6', '7', '8', '9', '10'] as const
export const threeToFifteen = [...threeToTen, '11', '12', '13', '14', '15'] as const
export const fiveOrTenSeconds = [5, 10] as const
export const videoRatios = ['16:9', '9:16', '1:1'] as const
export const imageRatios = [...videoRatios, '4:3', '3:4', '3:2', '2:3', '21:9'] as const
export const elementTags = ['o_101', 'o_102', 'o_103', 'o_104', 'o_105', 'o_106', 'o_107', 'o_108'] as const

// Parameters of many legacy endpoints

export const watermark = {
  name: 'watermark_info',
  types: ['object'],
  summary: 'Whether the result also comes with a watermark.',
  fields: [{ name: 'enabled', types: ['boolean'], summary: 'True for a version with a watermark.' }],
} as const satisfies EndpointParameter

export const callbackUrl = {
  name: 'callback_url',
  types: ['string'],
  format: 'url',
  summary: 'A public address that Kling calls whenever the status of the task changes.',
} as const satisfies EndpointParameter

export const externalTaskId = {
  name: 'external_task_id',
  types: ['string'],
  summary: 'Your own id for the task, unique in the account.',
  notes: ['A second create with the same id was refused with 400 and code 1201, across products (live).'],
} as const satisfies EndpointParameter

export const taskParameters = [watermark, callbackUrl, externalTaskId] as const satisfies readonly EndpointParameter[]

export const negativePrompt = {
  name: 'negative_prompt',
  types: ['string'],
  maxLength: 2500,
  summary: 'What should not appear in the result.',
} as const satisfies EndpointParameter

export const sound = {
  name: 'sound',
  types: ['string'],
  enum: ['on', 'off'],
  default: 'off',
  summary: 'Whether the video comes with sound.',
} as const satisfies EndpointParameter

export const elementId = {
  name: 'element_id',
  types: ['integer'],
  toleratedTypes: ['string'],
  required: true,
  summary: 'Id of an element from the element library.',
} as const satisfies EndpointParameter

export const voiceId = {
  name: 'voice_id',
  types: ['string'],
  toleratedTypes: ['integer'],
  required: true,
  summary: 'Id of a custom or preset voice; the ids for speech and lip sync are different ones.',
} as const satisfies EndpointParameter

export const modeNotes = ['std renders 720p, pro 1080p, 4k 4K.'] as const

/** Parameters for several shots in one video. Which models take them is said at the endpoint. */
export const shotType = {
  name: 'shot_type',
  types: ['string'],
  enum: ['customize', 'intelligence'],
  requiredWhen: [{ values: { multi_shot: [true] } }],
  summary:
    'Whether you describe the shots in `multi_prompt` (customize) or the model divides the prompt (intelligence).',
} as const satisfies EndpointParameter

export const multiPrompt = {
  name: 'multi_prompt',
  types: ['array'],
  minItems: 1,
  maxItems: 6,
  requiredWhen: [{ values: { multi_shot: [true], shot_type: ['customize'] } }],
  summary: 'The shots in order, for shot_type customize.',
  items: {
    fields: [
      { name: 'index', types: ['integer'], required: true, summary: 'Number of the shot, from 1.' },
      { name: 'prompt', types: ['string'], required: true, maxLength: 512, summary: 'What happens in the shot.' },
      {
        name: 'duration',
        types: ['string'],
        required: true,
        range: { min: 1 },
        unit: 's',
        summary: 'Length of the shot in seconds.',
      },
    ],
  },
} as const satisfies EndpointParameter

export const multiShot = {
  name: 'multi_shot',
  types: ['boolean'],
  toleratedTypes: ['string'],
  default: false,
  summary: 'Whether the video consists of several shots.',
} as const satisfies EndpointParameter

/** The prompt is needed unless the shots have their own prompts. */
export const promptUnlessShots = {
  name: 'prompt',
  types: ['string'],
  maxLength: 2500,
  requiredWhen: [{ values: { multi_shot: [false] } }, { values: { shot_type: ['intelligence'] } }],
  summary: 'What the video shows.',
} as const satisfies EndpointParameter

export const multiShotConstraints = [
  {
    id: 'shots-fill-duration',
    statement: 'The durations of the shots must add up to `duration`.',
    when: { values: { multi_shot: [true], shot_type: ['customize'] } },
    then: { kind: 'sum', list: 'multi_prompt', field: 'duration', equals: 'duration' },
    severity: 'error',
  },
  {
    id: 'shots-replace-prompt',
    statement: '`prompt` has no effect with customized shots.',
    when: { values: { multi_shot: [true], shot_type: ['customize'] } },
    then: { kind: 'no-effect', parameters: ['prompt'] },
    severity: 'info',
  },
  {
    id: 'shots-need-multi-shot',
    statement: '`shot_type` and `multi_prompt` have no effect without `multi_shot: true`.',
    when: { values: { multi_shot: [false] } },
    then: { kind: 'no-effect', parameters: ['shot_type', 'multi_prompt'] },
    severity: 'info',
  },
] as const satisfies readonly Constraint[]

// Camera control

const axis = { types: ['number'], range: { min: -10, max: 10 } } as const
const cameraTypes = ['simple', 'down_back', 'forward_up', 'right_turn_forward', 'left_turn_forward'] as const
const cameraAxes = ['horizontal', 'vertical', 'pan', 'tilt', 'roll', 'zoom'] as const

const cameraType = {
  name: 'type',
  types: ['string'],
  enum: cameraTypes,
  summary: 'The movement; only `simple` is described further in `config`.',
} as const satisfies EndpointParameter

const cameraConfig = {
  name: 'config',
  types: ['object'],
  requiredWhen: [{ values: { 'camera_control.type': ['simple'] } }],
  summary: 'The movement of type simple: exactly one axis that is not 0.',
  fields: [
    { name: 'horizontal', ...axis, summary: 'Slides along x; negative to the left.' },
    { name: 'vertical', ...axis, summary: 'Slides along y; negative downwards.' },
    { name: 'pan', ...axis, summary: 'Turns about y.' },
    { name: 'tilt', ...axis, summary: 'Turns about x.' },
    { name: 'roll', ...axis, summary: 'Turns about z.' },
    { name: 'zoom', ...axis, summary: 'Changes the focal length.' },
  ],
} as const satisfies EndpointParameter

const camera = {
  name: 'camera_control',
  types: ['object'],
  summary: 'How the camera moves. No current model has it.',
} as const satisfies EndpointParameter

/** A gateway's table grants camera movement to kling-v3; no Kling page does. */
const cameraSupport = { severity: 'error', lenient: { models: ['kling-v3'], severity: 'warning' } } as const

export const textCamera = {
  ...camera,
  fields: [cameraType, cameraConfig],
  support: [{ when: having('text2video', 'cameraControl'), ...cameraSupport }],
} as const satisfies EndpointParameter

export const imageCamera = {
  ...camera,
  fields: [{ ...cameraType, required: true }, cameraConfig],
  support: [
    {
      when: having('image2video', 'cameraControl'),
      ...cameraSupport,
    },
  ],
} as const satisfies EndpointParameter

export const cameraConstraints = [
  {
    id: 'camera-config-only-simple',
    statement: 'Only the type `simple` accepts a `config`.',
    when: { values: { 'camera_control.type': ['down_back', 'forward_up', 'right_turn_forward', 'left_turn_forward'] } },
    then: { kind: 'holds', condition: { absent: ['camera_control.config'] } },
    severity: 'warning',
  },
  {
    id: 'camera-one-axis',
    statement: 'The type `simple` requires exactly one axis that is not 0.',
    when: { values: { 'camera_control.type': ['simple'] } },
    then: { kind: 'one-non-zero', object: 'camera_control.config', fields: cameraAxes },
    severity: 'error',
  },
] as const satisfies readonly Constraint[]

export const modelKeyIgnored = [
  { key: 'model', instead: 'model_name', note: 'Kling ignores it and uses the default model.' },
] as const
