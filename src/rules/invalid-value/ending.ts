import { formatQuery, mediaEndings } from '../../knowledge'

/** The ending of the file that an address names, in lower case; null where it names none that tells a format. */
export function endingOf(pieces: readonly (string | null)[]): string | null {
  const [first] = pieces
  // A hole at the beginning is the host; one behind the name may be a query.
  if (first === undefined || (first !== null && !/^https?:\/\//i.test(first))) return null
  const text = pieces.map((piece) => piece ?? hole).join('')
  if (formatQuery.test(text)) return null
  const [path = ''] = text.split(/[?#]/, 1)
  const name =
    path
      .replace(/^https?:\/\//i, '')
      .split('/')
      .slice(1)
      .at(-1) ?? ''
  const [, ending = ''] = /\.([a-z\d]{2,5})$/i.exec(name) ?? []
  return mediaEndings.has(ending.toLowerCase()) ? ending.toLowerCase() : null
}

const hole = '\u0000'
