import type { ModelSheet } from '../modelSheet'
import { endOfLife } from './retirement'

export const klingV21 = {
  id: 'kling-v2-1',
  generation: 'legacy',
  misspelled: [{ name: 'kling-v2.1' }, { name: 'kling-2.1' }, { name: 'kling-v2-1-pro', parameters: { mode: 'pro' } }],
  video: {
    name: 'Kling 2.1',
    status: 'retired',
    retirement: endOfLife,
    source: 'comfyEndOfLife',
    confidence: 'several',
    capability: {
      resolutions: { std: '720p', pro: '1080p' },
      durations: { values: [5, 10] },
      features: { imageToVideo: true, endFrame: { values: { mode: ['pro'] } } },
      source: 'oldCapabilityMap',
    },
  },
  image: {
    name: 'Kling Image 2.1',
    status: 'current',
    source: 'imageGeneration',
    sizes: { 'image-generation': ['1k', '2k'], 'multi-image2image': null },
    features: {
      imageReference: true,
      imageFidelity: true,
      humanFidelity: { values: { image_reference: ['subject'] } },
    },
    prices: [
      { endpoint: 'image-generation', imageInput: false, resolutions: ['1k', '2k'], per: 'image', units: 4 },
      { endpoint: 'image-generation', imageInput: true, resolutions: ['1k', '2k'], per: 'image', units: 8 },
      { endpoint: 'multi-image2image', per: 'image', units: 16 },
    ],
  },
} as const satisfies ModelSheet
