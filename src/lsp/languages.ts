import type { Language } from '../findings/finding'
import { formatOfPath } from '../features/languageOfPath'
import type { HostFormat } from '../regions'
import { languages } from '../syntax/languages'

/** Language ids of files that contain code in other languages. */
const hosts: ReadonlyMap<string, HostFormat> = new Map([
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['shellscript', 'shell'],
  ['sh', 'shell'],
  ['bash', 'shell'],
  ['http', 'http'],
])

/** The kind of a document: by its path, as on the command line, or else by its language id. */
export function formatOf(languageId: string, path: string | null): Language | HostFormat | null {
  const byPath = path === null ? null : formatOfPath(path)
  return byPath ?? languages.find((language) => language === languageId) ?? hosts.get(languageId) ?? null
}
