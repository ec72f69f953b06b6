import type { ModelSheet } from '../modelSheet'

export const klingV3Omni = {
  id: 'kling-v3-omni',
  generation: 'legacy',
  newName: 'kling-3.0-omni',
  misspelled: [
    { name: 'kling-v3.0-omni' },
    { name: 'kling-v3-omni-pro', parameters: { mode: 'pro' } },
    { name: 'kling-v3-omni-std', parameters: { mode: 'std' } },
  ],
  video: {
    name: 'Kling 3.0 Omni',
    status: 'current',
    source: 'docsReading',
    capability: {
      resolutions: { std: '720p', pro: '1080p', '4k': '4k' },
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
  },
  image: {
    name: 'Kling Image 3.0 Omni',
    status: 'current',
    source: 'omniImage',
    sizes: { 'omni-image': ['1k', '2k', '4k'] },
    features: { series: true },
    prices: [
      { endpoint: 'omni-image', resolutions: ['1k', '2k'], per: 'image', units: 8 },
      { endpoint: 'omni-image', resolutions: ['4k'], per: 'image', units: 16 },
    ],
  },
} as const satisfies ModelSheet
