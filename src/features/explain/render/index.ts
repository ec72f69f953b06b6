import { findServiceError } from '../../lookup'
import {
  blocks,
  bulletList,
  fence,
  inlineCode,
  markdown,
  numberedList,
  page,
  table,
  type Markdown,
} from '../../markdown'
import { wordsIn } from '../../../words'
import { retryInShort } from '../../retry'
import type { ExplainedError, Explanation } from '../explanation'
import { errorList } from './errors'

type Data = Omit<Explanation, 'markdown'>

/** Lines of code that an error most likely comes from, as a list of Markdown; null where none was found. */
type CodeLines = readonly string[] | null

export const retryWords: Readonly<Record<Explanation['retry'], string>> = {
  never: 'No.',
  'after-change': 'No.',
  'after-backoff': 'Yes.',
  'new-task': 'Yes.',
  'once-after-resigning': 'Once.',
  'lookup-first': 'Check first.',
  'not-an-error': 'Nothing to retry.',
  unknown: 'It depends.',
}

/** An explanation as CommonMark: what happened, what to do, whether to retry; then the rest. */
export function renderPage(data: Data, lines: CodeLines): Markdown {
  return markdown`${page([
    ...answer(data, lines),
    '## Likely causes',
    numberedList(data.causes),
    ...said(data),
    ...errors(data.errors),
    data.steps.length > 0 ? blocks(['## Then', bulletList(data.steps)]) : null,
    '## Example',
    data.example.title,
    fence(data.example.code, data.example.language),
    ...related(data),
    ...(data.notes.length > 0 ? ['## Good to know', bulletList(data.notes)] : []),
    '## Source',
    bulletList(data.sources),
  ])}\n`
}

/** Of a terminal: so many lines fit on one screen. */
const oneScreen = 25
/** Of errors and causes the first few; the fewer, the more else there is to say. */
const most = { errors: 4, causes: 3 }
const fewer = [
  { errors: 2, causes: 3 },
  { errors: 1, causes: 3 },
  { errors: 1, causes: 1 },
]

/** The answer on one screen: as the page, up to the words of the service, with the first source and its day. */
export function renderBrief(data: Data, lines: CodeLines): Markdown {
  return fewer.reduce(
    (brief, amount) => (isOneScreen(brief) ? brief : briefOf(data, lines, amount)),
    briefOf(data, lines, most),
  )
}

function isOneScreen(page: Markdown): boolean {
  return page.trimEnd().split('\n').length <= oneScreen
}

function briefOf(data: Data, lines: CodeLines, { errors: fewErrors, causes: fewCauses }: typeof most): Markdown {
  const more = data.causes.length - fewCauses
  return markdown`${page([
    ...answer(data, lines),
    blocks([
      '**Likely causes**',
      numberedList(data.causes.slice(0, fewCauses)) + (more > 0 ? `\n   … and ${more} more` : ''),
    ]).replace('\n\n', '\n'),
    ...said(data),
    data.errors.length > 1
      ? `**All errors, latest first**\n${errorList(data.errors.slice(0, fewErrors))}${data.errors.length > fewErrors ? `\n- … and ${data.errors.length - fewErrors} more` : ''}`
      : null,
    data.sources[0] === undefined ? null : `**Source:** ${data.sources[0]}`,
  ])}\n`
}

function answer(data: Data, lines: CodeLines): readonly (string | null)[] {
  return [
    `# ${data.title}`,
    `**What happened:** ${data.happened}`,
    `**Do this:** ${data.action}`,
    lines === null || lines.length === 0 ? null : `**In your code:**\n\n${numberedList(lines)}`,
    `**Retry?** ${retryWords[data.retry]} ${data.retryReason}`,
  ]
}

function said({ said: words, requestId, code, kind, errors: all }: Data): readonly string[] {
  const id = requestId === null ? '' : ` (request_id ${inlineCode(requestId)}: quote it to the support)`
  if (words === null || (code === 0 && kind === 'response'))
    return id === '' ? [] : [`The answer had the ${id.slice(2, -1)}.`]
  const who = kind === 'gateway' ? 'The gateway' : kind === 'client' || kind === 'unknown' ? 'The text' : 'The service'
  const line = all.find(({ chosen }) => chosen)?.lines.at(-1)
  return [`${who} said${line !== undefined && line > 1 ? ` (line ${line})` : ''}: ${inlineCode(words)}${id}`]
}

function errors(all: readonly ExplainedError[]): readonly string[] {
  return all.length > 1 ? ['## All errors in this text', errorList(all)] : []
}

function related({ related: codes }: Data): readonly string[] {
  const rows = codes.flatMap((code) => {
    const error = findServiceError(code)
    return error
      ? [[`\`${code}\``, `HTTP ${error.http}`, error.name, retryInShort(error.retry, wordsIn('en')), error.remedy]]
      : []
  })
  return rows.length === 0
    ? []
    : ['## Related codes', table(['Code', 'Status', 'Meaning', 'Retry?', 'What to do'], rows)]
}
