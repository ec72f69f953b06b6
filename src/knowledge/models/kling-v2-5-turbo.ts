import type { ModelSheet } from '../modelSheet'

export const klingV25Turbo = {
  id: 'kling-v2-5-turbo',
  generation: 'legacy',
  newName: 'kling-2.5-turbo',
  misspelled: [
    { name: 'kling-v2-5' },
    { name: 'kling-v2-0' },
    { name: 'kling-v2.5' },
    { name: 'kling-v2.5-turbo' },
    { name: 'kling-2.5' },
    { name: 'kling-v2-5-turbo-pro', parameters: { mode: 'pro' } },
    { name: 'kling-v2-5-turbo-std', parameters: { mode: 'std' } },
  ],
  video: {
    name: 'Kling 2.5 Turbo',
    status: 'current',
    source: 'docsReading',
    capability: {
      resolutions: { std: '720p', pro: '1080p' },
      durations: { values: [5, 10] },
      features: { textToVideo: true, imageToVideo: true, endFrame: { values: { mode: ['pro'] } } },
      source: 'videoMap',
    },
  },
} as const satisfies ModelSheet
