import type { ModelSheet } from '../modelSheet'

export const kling30Turbo = {
  id: 'kling-3.0-turbo',
  generation: 'new',
  video: {
    name: 'Kling 3.0 Turbo',
    status: 'current',
    source: 'videoMap',
    capability: {
      resolutions: ['720p', '1080p'],
      durations: { min: 3, max: 15 },
      features: {
        textToVideo: true,
        imageToVideo: { note: 'first frame only' },
        sound: { note: 'no parameter for it; a result came with a sound track (live)' },
        multiShot: { note: 'written in the prompt' },
      },
      source: 'videoMap',
    },
    prices: [{ feature: 'generation', units: { '720p': 0.8, '1080p': 1 } }],
  },
} as const satisfies ModelSheet
