import type { ModelSheet } from '../modelSheet'

export const klingVideoO1 = {
  id: 'kling-video-o1',
  generation: 'legacy',
  newName: 'kling-o1',
  misspelled: [{ name: 'kling-v3-o1' }],
  video: {
    name: 'Kling O1',
    status: 'current',
    source: 'docsReading',
    capability: {
      resolutions: { std: '720p', pro: '1080p' },
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
  },
} as const satisfies ModelSheet
