export const hover: Readonly<Record<string, string>> = {}
