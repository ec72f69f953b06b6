export const hover = {} as const
