import type { ModelSheet } from '../modelSheet'

export const klingV3 = {
  id: 'kling-v3',
  generation: 'legacy',
  newName: 'kling-3.0',
  misspelled: [
    { name: 'kling-v3-0' },
    { name: 'kling-v3-pro', parameters: { mode: 'pro' } },
    { name: 'kling-3-pro', parameters: { mode: 'pro' } },
    { name: 'kling-v3.0' },
    { name: 'kling-3' },
    { name: 'kling-v3-std', parameters: { mode: 'std' } },
    { name: 'kling-v3-standard', parameters: { mode: 'std' } },
    { name: 'kling-v3-4k', parameters: { mode: '4k' } },
  ],
  video: {
    name: 'Kling 3.0',
    status: 'current',
    source: 'docsReading',
    capability: {
      resolutions: { std: '720p', pro: '1080p', '4k': '4k' },
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
  },
  image: {
    name: 'Kling Image 3.0',
    status: 'current',
    source: 'imageGeneration',
    sizes: { 'image-generation': ['1k', '2k'] },
    features: { elements: true },
    prices: [{ endpoint: 'image-generation', resolutions: ['1k', '2k'], per: 'image', units: 8 }],
  },
} as const satisfies ModelSheet
