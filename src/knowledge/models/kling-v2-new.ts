import type { ModelSheet } from '../modelSheet'

export const klingV2New = {
  id: 'kling-v2-new',
  generation: 'legacy',
  image: {
    name: 'Kling Image 2.0 New',
    status: 'retired',
    retirement: { evidence: 'Kling’s current pages do not mention it.' },
    source: 'imageGeneration',
    confidence: 'inference',
    sizes: { 'image-generation': ['1k', '2k'] },
  },
} as const satisfies ModelSheet
