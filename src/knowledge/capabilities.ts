import type { Scalar } from './source'
import type { Provenance } from './sources'

/** What a model can do. A feature that is missing is not offered. */
export interface Capability extends Provenance {
  readonly model: string
  readonly generation: 'legacy' | 'new' | 'unverified'
  /** What it renders: by mode (legacy, null where the model takes no mode) or by setting (new). */
  readonly resolutions: Readonly<Record<string, string>> | readonly string[]
  /** Seconds. */
  readonly durations: { readonly values: readonly number[] } | { readonly min: number; readonly max: number }
  readonly features: Readonly<Partial<Record<Feature, Availability>>>
  readonly notes?: readonly string[]
}

export type Feature =
  | 'textToVideo'
  | 'imageToVideo'
  | 'omniVideo'
  | 'motionControl'
  | 'endFrame'
  | 'endFrameOnly'
  | 'cameraControl'
  | 'motionBrush'
  | 'cfgScale'
  | 'sound'
  | 'voices'
  | 'multiShot'
  | 'elements'
  | 'referenceVideo'
  | 'extension'
  | 'multiImage'
  | 'multiElements'

/** `true`: always. Otherwise: with one of these values of each parameter, and what else there is to say. */
export type Availability =
  true | { readonly values?: Readonly<Record<string, readonly Scalar[]>>; readonly note?: string }

const fiveOrTen = { values: [5, 10] } as const
const stdAndPro = { std: '720p', pro: '1080p' } as const
const upTo4k = { std: '720p', pro: '1080p', '4k': '4k' } as const

/** Video models. The situations of the current ones stand in the tables of the endpoints too, and a test compares them. */
export const capabilities = [
  {
    model: 'kling-v1',
    generation: 'legacy',
    resolutions: { std: '720p', pro: '720p' },
    durations: fiveOrTen,
    features: {
      textToVideo: true,
      imageToVideo: true,
      endFrame: { values: { duration: ['5'] } },
      cameraControl: { values: { mode: ['std'], duration: ['5'] }, note: 'text to video' },
      motionBrush: { values: { mode: ['std', 'pro'], duration: ['5'] } },
      cfgScale: true,
      extension: { note: 'without negative_prompt and cfg_scale' },
    },
    source: 'oldCapabilityMap',
  },
  {
    model: 'kling-v1-5',
    generation: 'legacy',
    resolutions: stdAndPro,
    durations: fiveOrTen,
    features: {
      imageToVideo: true,
      endFrame: { values: { mode: ['pro'] } },
      endFrameOnly: { values: { mode: ['pro'] } },
      cameraControl: {
        values: { mode: ['pro'], duration: ['5'], 'camera_control.type': ['simple'] },
        note: 'image to video',
      },
      motionBrush: { values: { mode: ['pro'], duration: ['5'] } },
      cfgScale: true,
      extension: true,
    },
    source: 'oldCapabilityMap',
  },
  {
    model: 'kling-v1-6',
    generation: 'legacy',
    resolutions: stdAndPro,
    durations: fiveOrTen,
    features: {
      textToVideo: true,
      imageToVideo: true,
      endFrame: { values: { mode: ['pro'] } },
      endFrameOnly: { values: { mode: ['pro'] } },
      cfgScale: true,
      extension: true,
      multiImage: true,
      multiElements: true,
    },
    source: 'oldCapabilityMap',
  },
  {
    model: 'kling-v2-master',
    generation: 'legacy',
    resolutions: ['720p'],
    durations: fiveOrTen,
    features: { textToVideo: true, imageToVideo: true },
    notes: ['Takes no mode (updates log, 2025-05-13).'],
    source: 'oldCapabilityMap',
  },
  {
    model: 'kling-v2-1',
    generation: 'legacy',
    resolutions: stdAndPro,
    durations: fiveOrTen,
    features: { imageToVideo: true, endFrame: { values: { mode: ['pro'] } } },
    source: 'oldCapabilityMap',
  },
  {
    model: 'kling-v2-1-master',
    generation: 'legacy',
    resolutions: ['1080p'],
    durations: fiveOrTen,
    features: { textToVideo: true, imageToVideo: true },
    notes: ['Takes no mode (capability map of February 2026).'],
    source: 'oldCapabilityMap',
  },
  {
    model: 'kling-v2-5-turbo',
    generation: 'legacy',
    resolutions: stdAndPro,
    durations: fiveOrTen,
    features: { textToVideo: true, imageToVideo: true, endFrame: { values: { mode: ['pro'] } } },
    source: 'videoMap',
  },
  {
    model: 'kling-v2-6',
    generation: 'legacy',
    resolutions: stdAndPro,
    durations: fiveOrTen,
    features: {
      textToVideo: true,
      imageToVideo: true,
      motionControl: true,
      endFrame: { values: { mode: ['pro'], sound: ['off'] } },
      sound: { values: { mode: ['pro'] } },
      voices: { values: { mode: ['pro'], sound: ['on'] }, note: 'image to video' },
    },
    source: 'videoMap',
  },
  {
    model: 'kling-v3',
    generation: 'legacy',
    resolutions: upTo4k,
    durations: { min: 3, max: 15 },
    features: {
      textToVideo: true,
      imageToVideo: true,
      motionControl: { values: { mode: ['std', 'pro'] } },
      endFrame: true,
      sound: true,
      multiShot: true,
      elements: { note: 'image to video, at most 3' },
    },
    source: 'videoMap',
  },
  {
    model: 'kling-v3-omni',
    generation: 'legacy',
    resolutions: upTo4k,
    durations: { min: 3, max: 15 },
    features: {
      omniVideo: true,
      endFrame: true,
      sound: { note: 'off with a reference video' },
      multiShot: true,
      elements: true,
      referenceVideo: { note: '3 to 15.5 s' },
    },
    source: 'videoMap',
  },
  {
    model: 'kling-video-o1',
    generation: 'legacy',
    resolutions: stdAndPro,
    durations: { min: 3, max: 10 },
    features: {
      omniVideo: true,
      endFrame: true,
      elements: { note: 'made of images only' },
      referenceVideo: { note: '3 to 10 s' },
    },
    notes: ['5 or 10 s from text alone or from a first frame alone.'],
    source: 'videoMap',
  },
  {
    model: 'kling-3.0-turbo',
    generation: 'new',
    resolutions: ['720p', '1080p'],
    durations: { min: 3, max: 15 },
    features: {
      textToVideo: true,
      imageToVideo: { note: 'first frame only' },
      sound: { note: 'no field for it; a result came with a sound track (live)' },
      multiShot: { note: 'written in the prompt' },
    },
    source: 'videoMap',
  },
  {
    model: 'kling-3.0',
    generation: 'new',
    resolutions: ['720p', '1080p', '4k'],
    durations: { min: 3, max: 15 },
    features: {
      textToVideo: true,
      imageToVideo: true,
      motionControl: { values: { 'settings.resolution': ['720p', '1080p'] } },
      endFrame: true,
      sound: true,
      multiShot: true,
      elements: { note: 'image to video, at most 3' },
    },
    source: 'videoMap',
  },
  {
    model: 'kling-3.0-omni',
    generation: 'new',
    resolutions: ['720p', '1080p', '4k'],
    durations: { min: 3, max: 15 },
    features: {
      omniVideo: true,
      endFrame: true,
      sound: true,
      multiShot: true,
      elements: true,
      referenceVideo: { note: '3 to 15.5 s' },
    },
    source: 'videoMap',
  },
  {
    model: 'kling-o1',
    generation: 'new',
    resolutions: ['720p', '1080p'],
    durations: { min: 3, max: 10 },
    features: {
      omniVideo: true,
      endFrame: true,
      elements: { note: 'made of images only' },
      referenceVideo: { note: '3 to 10 s' },
    },
    notes: ['5 or 10 s from text alone or from a first frame alone.'],
    source: 'videoMap',
  },
  {
    model: 'kling-2.6',
    generation: 'new',
    resolutions: ['720p', '1080p'],
    durations: fiveOrTen,
    features: {
      textToVideo: true,
      imageToVideo: true,
      motionControl: true,
      endFrame: { values: { 'settings.resolution': ['1080p'], 'settings.audio': ['off'] } },
      sound: { values: { 'settings.resolution': ['1080p'] } },
      voices: {
        values: { 'settings.resolution': ['1080p'], 'settings.audio': ['native'] },
        note: 'image to video, at most 2',
      },
    },
    source: 'videoMap',
  },
  {
    model: 'kling-2.5-turbo',
    generation: 'new',
    resolutions: ['720p', '1080p'],
    durations: fiveOrTen,
    features: { textToVideo: true, imageToVideo: true, endFrame: { values: { 'settings.resolution': ['1080p'] } } },
    source: 'videoMap',
  },
  // What a proxy says of models that no copy of the official pages has: for reading, never for checking.
  {
    model: 'kling-4.0',
    generation: 'unverified',
    resolutions: ['720p', '1080p'],
    durations: { min: 3, max: 30 },
    features: {
      textToVideo: true,
      imageToVideo: true,
      omniVideo: true,
      endFrame: true,
      sound: true,
      voices: true,
      elements: true,
      referenceVideo: true,
    },
    notes: [
      'Also 21:9, and up to 10 frames with middle frames.',
      'At most 15 inputs: 10 images, 5 videos, 7 elements, 3 voices.',
      'The prompt takes 26,000 English or 11,000 other characters.',
    ],
    source: 'comfyRouter',
  },
  {
    model: 'kling-4.0-flash',
    generation: 'unverified',
    resolutions: ['720p'],
    durations: { min: 3, max: 20 },
    features: { textToVideo: true, imageToVideo: true, sound: true },
    notes: ['Also 21:9.'],
    source: 'comfyRouter',
  },
] as const satisfies readonly Capability[]
