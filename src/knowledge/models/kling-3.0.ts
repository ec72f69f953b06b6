import type { ModelSheet } from '../modelSheet'

export const kling30 = {
  id: 'kling-3.0',
  generation: 'new',
  video: {
    name: 'Kling 3.0',
    status: 'current',
    source: 'videoMap',
    capability: {
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
    prices: [
      { feature: 'generation', audio: 'off', units: { '720p': 0.6, '1080p': 0.8, '4k': 3 } },
      { feature: 'generation', audio: 'native', units: { '720p': 0.9, '1080p': 1.2, '4k': 3 } },
      { feature: 'motion-control', units: { '720p': 0.9, '1080p': 1.2 } },
    ],
  },
} as const satisfies ModelSheet
