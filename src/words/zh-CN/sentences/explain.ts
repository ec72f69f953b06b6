export const explain: Readonly<Record<string, string>> = {}
