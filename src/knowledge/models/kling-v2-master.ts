import type { ModelSheet } from '../modelSheet'
import { announced } from './retirement'

export const klingV2Master = {
  id: 'kling-v2-master',
  generation: 'legacy',
  misspelled: [{ name: 'kling-v2.0-master' }],
  video: {
    name: 'Kling 2.0 Master',
    status: 'retired',
    retirement: announced,
    source: 'retirementNotices',
    capability: {
      resolutions: ['720p'],
      durations: { values: [5, 10] },
      features: { textToVideo: true, imageToVideo: true },
      notes: ['Accepts no `mode` (updates log, 2025-05-13).'],
      source: 'oldCapabilityMap',
    },
  },
} as const satisfies ModelSheet
