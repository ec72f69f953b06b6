export const completion = {} as const
