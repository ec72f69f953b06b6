export const cost: Readonly<Record<string, string>> = {}
