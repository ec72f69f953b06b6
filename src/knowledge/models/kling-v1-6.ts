import type { ModelSheet } from '../modelSheet'
import { endOfLife } from './retirement'

export const klingV16 = {
  id: 'kling-v1-6',
  generation: 'legacy',
  misspelled: [{ name: 'kling-v1.6' }, { name: 'kling-1.6' }, { name: 'kling-v1-6-pro', parameters: { mode: 'pro' } }],
  video: {
    name: 'Kling 1.6',
    status: 'retired',
    retirement: endOfLife,
    source: 'comfyEndOfLife',
    confidence: 'several',
    capability: {
      resolutions: { std: '720p', pro: '1080p' },
      durations: { values: [5, 10] },
      features: {
        textToVideo: true,
        imageToVideo: true,
        endFrame: { values: { mode: ['pro'] } },
        endFrameOnly: { values: { mode: ['pro'] } },
        cfgScale: true,
        extension: true,
        multiImage: true,
        multiElements: true,
      },
      source: 'oldCapabilityMap',
    },
  },
} as const satisfies ModelSheet
