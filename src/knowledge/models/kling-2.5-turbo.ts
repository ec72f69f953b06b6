import type { ModelSheet } from '../modelSheet'

export const kling25Turbo = {
  id: 'kling-2.5-turbo',
  generation: 'new',
  video: {
    name: 'Kling 2.5 Turbo',
    status: 'current',
    source: 'videoMap',
    capability: {
      resolutions: ['720p', '1080p'],
      durations: { values: [5, 10] },
      features: { textToVideo: true, imageToVideo: true, endFrame: { values: { 'settings.resolution': ['1080p'] } } },
      source: 'videoMap',
    },
    prices: [{ feature: 'generation', audio: 'off', units: { '720p': 0.3, '1080p': 0.5 } }],
  },
} as const satisfies ModelSheet
