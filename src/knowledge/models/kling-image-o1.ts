import type { ModelSheet } from '../modelSheet'

export const klingImageO1 = {
  id: 'kling-image-o1',
  generation: 'legacy',
  image: {
    name: 'Kling Image O1',
    status: 'current',
    source: 'omniImage',
    sizes: { 'omni-image': ['1k', '2k'] },
    prices: [{ endpoint: 'omni-image', resolutions: ['1k', '2k'], per: 'image', units: 8 }],
  },
} as const satisfies ModelSheet
