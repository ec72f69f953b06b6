export const token: Readonly<Record<string, string>> = {}
