import type { ModelSheet } from '../modelSheet'

export const kling30Omni = {
  id: 'kling-3.0-omni',
  generation: 'new',
  video: {
    name: 'Kling 3.0 Omni',
    status: 'current',
    source: 'videoMap',
    capability: {
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
    prices: [
      { feature: 'generation', videoInput: false, audio: 'off', units: { '720p': 0.6, '1080p': 0.8, '4k': 3 } },
      { feature: 'generation', videoInput: false, audio: 'native', units: { '720p': 0.8, '1080p': 1, '4k': 3 } },
      { feature: 'generation', videoInput: true, audio: 'off', units: { '720p': 0.9, '1080p': 1.2, '4k': 3 } },
    ],
  },
} as const satisfies ModelSheet
