import type { ModelSheet } from '../modelSheet'

export const klingV26 = {
  id: 'kling-v2-6',
  generation: 'legacy',
  newName: 'kling-2.6',
  misspelled: [
    { name: 'kling-v2.6' },
    { name: 'kling-2-6' },
    { name: 'kling-v2-6-pro', parameters: { mode: 'pro' } },
    { name: 'kling-v2-6-std', parameters: { mode: 'std' } },
  ],
  video: {
    name: 'Kling 2.6',
    status: 'current',
    source: 'docsReading',
    capability: {
      resolutions: { std: '720p', pro: '1080p' },
      durations: { values: [5, 10] },
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
  },
} as const satisfies ModelSheet
