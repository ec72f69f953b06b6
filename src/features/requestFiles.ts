/** Files that contain requests to the official API, by name: `fox.kling.json`. */
export const requestFiles: readonly string[] = ['*.kling.json', '*.kling.jsonc']

export function isRequestFile(path: string): boolean {
  return requestFiles.some((pattern) => path.toLowerCase().endsWith(pattern.slice(1)))
}
