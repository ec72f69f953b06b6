export const editor: Readonly<Record<string, string>> = {}
