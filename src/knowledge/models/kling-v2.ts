import type { ModelSheet } from '../modelSheet'

export const klingV2 = {
  id: 'kling-v2',
  generation: 'legacy',
  image: {
    name: 'Kling Image 2.0',
    status: 'retired',
    retirement: {
      since: '2026-09-15',
      evidence: 'ComfyUI calls it retired, and Kling’s current pages do not mention it.',
    },
    source: 'comfyEndOfLife',
    confidence: 'several',
    sizes: { 'image-generation': ['1k', '2k'], 'multi-image2image': null },
  },
} as const satisfies ModelSheet
