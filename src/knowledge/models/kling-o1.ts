import type { ModelSheet } from '../modelSheet'

export const klingO1 = {
  id: 'kling-o1',
  generation: 'new',
  video: {
    name: 'Kling O1',
    status: 'current',
    source: 'videoMap',
    capability: {
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
    prices: [
      { feature: 'generation', videoInput: false, units: { '720p': 0.6, '1080p': 0.8 } },
      { feature: 'generation', videoInput: true, units: { '720p': 0.9, '1080p': 1.2 } },
    ],
  },
} as const satisfies ModelSheet
