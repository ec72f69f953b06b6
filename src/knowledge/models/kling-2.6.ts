import type { ModelSheet } from '../modelSheet'

export const kling26 = {
  id: 'kling-2.6',
  generation: 'new',
  video: {
    name: 'Kling 2.6',
    status: 'current',
    source: 'videoMap',
    capability: {
      resolutions: ['720p', '1080p'],
      durations: { values: [5, 10] },
      features: {
        textToVideo: true,
        imageToVideo: true,
        motionControl: true,
        endFrame: { values: { 'settings.resolution': ['1080p'], 'settings.audio': ['off'] } },
        sound: { values: { 'settings.resolution': ['1080p'] } },
        voices: {
          values: { 'settings.resolution': ['1080p'], 'settings.audio': ['native'] },
          note: 'image to video, at most 2',
        },
      },
      source: 'videoMap',
    },
    prices: [
      { feature: 'generation', audio: 'off', units: { '720p': 0.3, '1080p': 0.5 } },
      { feature: 'generation', audio: 'native', voices: false, units: { '1080p': 1 } },
      { feature: 'generation', audio: 'native', voices: true, units: { '1080p': 1.2 } },
      { feature: 'motion-control', units: { '720p': 0.5, '1080p': 0.8 } },
    ],
  },
} as const satisfies ModelSheet
