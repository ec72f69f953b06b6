import type { ModelSheet } from '../modelSheet'

export const kolorsVirtualTryOnV15 = {
  id: 'kolors-virtual-try-on-v1-5',
  generation: 'legacy',
  misspelled: [{ name: 'kolors-virtual-tryon-v1-5' }, { name: 'kolors-virtual-try-on-v1.5' }],
  tryOn: { name: 'Virtual try-on 1.5', status: 'current', source: 'oldTryOn' },
} as const satisfies ModelSheet
