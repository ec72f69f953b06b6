import type { Language } from '../findings/finding'
import { formatOfPath } from '../features/languageOfPath'
import type { HostFormat } from '../regions'
import { languages } from '../syntax/languages'

/** What clients call files that hold code of other languages. */
const hosts: ReadonlyMap<string, HostFormat> = new Map([
  ['markdown', 'markdown'],
  ['mdx', 'markdown'],
  ['shellscript', 'shell'],
  ['sh', 'shell'],
  ['bash', 'shell'],
  ['http', 'http'],
])

/** What a document is: by its path, as on the command line, else by what the client calls its language. */
export function formatOf(languageId: string, path: string | null): Language | HostFormat | null {
  const byPath = path === null ? null : formatOfPath(path)
  return byPath ?? languages.find((language) => language === languageId) ?? hosts.get(languageId) ?? null
}
