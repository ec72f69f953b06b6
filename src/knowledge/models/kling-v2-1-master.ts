import type { ModelSheet } from '../modelSheet'
import { endOfLife } from './retirement'

export const klingV21Master = {
  id: 'kling-v2-1-master',
  generation: 'legacy',
  misspelled: [{ name: 'kling-v2.1-master' }],
  video: {
    name: 'Kling 2.1 Master',
    status: 'retired',
    retirement: endOfLife,
    source: 'comfyEndOfLife',
    confidence: 'several',
    capability: {
      resolutions: ['1080p'],
      durations: { values: [5, 10] },
      features: { textToVideo: true, imageToVideo: true },
      notes: ['Accepts no `mode` (capability map of February 2026).'],
      source: 'oldCapabilityMap',
    },
  },
} as const satisfies ModelSheet
