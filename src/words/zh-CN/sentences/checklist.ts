export const checklist: Readonly<Record<string, string>> = {}
