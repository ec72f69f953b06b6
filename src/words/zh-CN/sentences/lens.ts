export const lens = {} as const
