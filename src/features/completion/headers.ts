import type { Meaning } from '../../analysis/meaning'
import { authorizationHeader } from '../../knowledge'
import { proper } from '../../rules/shared/saying/wording'
import type { Prose } from '../../text/prose'
import type { Words } from '../../words'
import type { Completion } from './completion'
import type { Cursor } from './cursor'
import { type Probe, probeWord } from './probes'
import { plainCompletion, type Style } from './snippet'

/** The headers of every API request. */
const headers = [
  {
    name: authorizationHeader.name,
    value: `${authorizationHeader.scheme} `,
    says: 'completion.authorization',
  },
  { name: 'Content-Type', value: 'application/json', says: 'completion.content-type' },
] as const

/** Completes the headers of an API request: their names, and how their values start. */
export function headerCompletions(
  { credentials }: Meaning,
  cursor: Cursor,
  probe: Probe,
  style: Style,
  words: Words,
): readonly Completion[] {
  const own = credentials.headers.filter(({ requests }) => requests.length > 0)
  const typed = own.find(({ name }) => name === probeWord)
  if (typed) {
    const present = typed.record?.writes.map(({ key }) => key.toLowerCase()) ?? []
    return headers
      .filter(({ name }) => !present.includes(name.toLowerCase()))
      .map((header, index) => nameCompletion(header, index, { cursor, probe, style, words }))
  }
  const valued = own.find(({ value }) => value.kind === 'text' && value.value === probeWord)
  const known = valued && headers.find(({ name }) => name.toLowerCase() === valued.name.toLowerCase())
  return known ? [valueCompletion(known, { cursor, style, words })] : []
}

type Header = (typeof headers)[number]

/** The header being typed, and how to write and describe it. */
interface Typed {
  readonly cursor: Cursor
  readonly probe: Probe
  readonly style: Style
  readonly words: Words
}

function nameCompletion(
  { name, value, says }: Header,
  index: number,
  { cursor, probe, style, words }: Typed,
): Completion {
  const quoted = style.quote + name + style.quote
  const isName = probe.form !== 'entry'
  const entry = `${quoted}: ${style.quote}${value}$1${style.quote}${probe.comma ? ',' : ''}`
  const completion = plainCompletion({
    label: name,
    detail: describe(says, words),
    documentation: words.say('completion.sentence', { text: proper(describe(says, words)) }),
    span: cursor.token,
    insertText: isName ? quoted : entry,
    isSnippet: !isName,
    filterText: cursor.quote === null ? name : cursor.quote + name,
    index,
  })
  return { ...completion, edits: probe.edits }
}

function valueCompletion(
  { value, says }: Header,
  { cursor, style: { quote }, words }: Omit<Typed, 'probe'>,
): Completion {
  return plainCompletion({
    label: value.trim(),
    detail: describe(says, words),
    documentation: null,
    span: cursor.token,
    insertText: `${quote}${value}$1${quote}`,
    isSnippet: true,
    filterText: cursor.quote === null ? value : cursor.quote + value,
    index: 0,
  })
}

function describe(id: Header['says'], words: Words): Prose {
  return words.say(id, { scheme: proper(authorizationHeader.scheme) })
}
