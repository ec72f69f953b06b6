import type { ModelSheet } from '../modelSheet'

export const kolorsVirtualTryOnV1 = {
  id: 'kolors-virtual-try-on-v1',
  generation: 'legacy',
  misspelled: [{ name: 'kolors-virtual-tryon-v1' }],
  tryOn: { name: 'Virtual try-on 1.0', status: 'current', source: 'oldTryOn' },
} as const satisfies ModelSheet
