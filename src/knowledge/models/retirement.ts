/** What one list says of many models. */
export const endOfLife = {
  since: '2026-09-15',
  evidence: 'Named on the end-of-life list of ComfyUI and absent from the current pages of the vendor.',
} as const
