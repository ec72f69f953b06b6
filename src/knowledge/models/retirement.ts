/** What notices of the vendor name, quoted by others. */
export const announced = {
  since: '2026-09-15',
  evidence: 'Kling announced it, as several repositories quote, and Kling’s current pages do not mention it.',
} as const

/** The statement of one list about many models. */
export const endOfLife = {
  since: '2026-09-15',
  evidence: 'ComfyUI lists it as retired, and Kling’s current pages do not mention it.',
} as const
