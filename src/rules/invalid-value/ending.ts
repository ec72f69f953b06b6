import { formatQuery, mediaEndings } from '../../knowledge'

/** The file extension in a URL, in lower case, or null if it shows no format. */
export function endingOf(pieces: readonly (string | null)[]): string | null {
  const [first] = pieces
  // A placeholder at the beginning is the host; one after the name may be a query.
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
