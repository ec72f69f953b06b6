import type { Capability } from './capabilities'

/** A proxy's claims about models that are on no copy of the official pages: for reading, never for checking. */
export const unverifiedModels = [
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
      'The prompt may have 26,000 English or 11,000 other characters.',
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
