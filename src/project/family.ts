import { languageOfPath } from '../features/languageOfPath'
import { isProjectCode } from './look'

/** Files import only files of their own family. Scripts are TypeScript, JavaScript and JSON. */
export type Family = 'python' | 'script'

/** The family of a file; null if no file imports it. */
export function familyOf(path: string): Family | null {
  if (!isProjectCode(path)) return null
  return languageOfPath(path) === 'python' ? 'python' : 'script'
}
