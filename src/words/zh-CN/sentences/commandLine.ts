export const commandLine: Readonly<Record<string, string>> = {}
