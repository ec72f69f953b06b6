import type { Meaning } from '../../analysis/meaning'
import { authorizationHeader } from '../../knowledge'
import { markdown, ours } from '../../text/prose'
import type { Completion } from './completion'
import type { Cursor } from './cursor'
import { type Probe, probeWord } from './probes'
import { plainCompletion, type Style } from './snippet'

/** What each request to the API has. */
const headers = [
  {
    name: authorizationHeader.name,
    value: `${authorizationHeader.scheme} `,
    detail: `${authorizationHeader.scheme}, one space, and an API key or a token`,
  },
  { name: 'Content-Type', value: 'application/json', detail: 'The body is JSON' },
] as const

/** The headers of a request to the API: their names, and how their values begin. */
export function headerCompletions(
  { credentials }: Meaning,
  cursor: Cursor,
  probe: Probe,
  style: Style,
): readonly Completion[] {
  const own = credentials.headers.filter(({ requests }) => requests.length > 0)
  const typed = own.find(({ name }) => name === probeWord)
  if (typed) {
    const present = typed.record?.writes.map(({ key }) => key.toLowerCase()) ?? []
    return headers
      .filter(({ name }) => !present.includes(name.toLowerCase()))
      .map((header, index) => nameCompletion(header, index, cursor, probe, style))
  }
  const valued = own.find(({ value }) => value.kind === 'text' && value.value === probeWord)
  const known = valued && headers.find(({ name }) => name.toLowerCase() === valued.name.toLowerCase())
  return known ? [valueCompletion(known, cursor, style)] : []
}

type Header = (typeof headers)[number]

function nameCompletion(
  { name, value, detail }: Header,
  index: number,
  cursor: Cursor,
  probe: Probe,
  style: Style,
): Completion {
  const quoted = style.quote + name + style.quote
  const isName = probe.form !== 'entry'
  const entry = `${quoted}: ${style.quote}${value}$1${style.quote}${probe.comma ? ',' : ''}`
  const completion = plainCompletion({
    label: name,
    detail: ours(detail),
    documentation: markdown`${ours(detail)}.`,
    span: cursor.token,
    insertText: isName ? quoted : entry,
    isSnippet: !isName,
    filterText: cursor.quote === null ? name : cursor.quote + name,
    index,
  })
  return { ...completion, edits: probe.edits }
}

function valueCompletion({ value, detail }: Header, cursor: Cursor, { quote }: Style): Completion {
  return plainCompletion({
    label: value.trim(),
    detail: ours(detail),
    documentation: null,
    span: cursor.token,
    insertText: `${quote}${value}$1${quote}`,
    isSnippet: true,
    filterText: cursor.quote === null ? value : cursor.quote + value,
    index: 0,
  })
}
