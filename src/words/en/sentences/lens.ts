/** Lines above requests. */
export const lens = {
  'lens.copy': 'Copy as curl',
  'lens.reference': 'Reference',
  'lens.title': '{endpoint} · {generation}{price, select, none {} other { · {price}}}',
} as const
