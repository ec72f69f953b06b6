import { fileURLToPath } from 'node:url'

/** The path of a URI; null if it is not that of a local file. */
export function pathOf(uri: string): string | null {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : null
  } catch {
    return null
  }
}
