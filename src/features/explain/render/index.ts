import { type Words, wordsIn } from '../../../words'
import { findServiceError } from '../../lookup'
import {
  blocks,
  bulletList,
  fence,
  inlineCode,
  markdown,
  numberedList,
  ours,
  page,
  table,
  type Markdown,
} from '../../markdown'
import { retryInShort } from '../../retry'
import type { Explanation } from '../explanation'
import { errorList } from './errors'

type Data = Omit<Explanation, 'markdown'>

/** Likely lines of code as a Markdown list; null if none was found. */
type CodeLines = readonly string[] | null

/** An explanation as CommonMark: what happened, what to do, whether to retry; then the rest. */
export function renderPage(data: Data, lines: CodeLines): Markdown {
  const words = wordsIn(data.locale)
  const heading = (of: Heading): string => `## ${words.say(`explain.heading-${of}`)}`
  return markdown`${page([
    ...answer(data, lines, words),
    heading('causes'),
    numberedList(data.causes),
    ...said(data, words),
    ...(data.errors.length > 1 ? [heading('errors'), errorList(data.errors, words)] : []),
    data.steps.length > 0 ? blocks([heading('steps'), bulletList(data.steps)]) : null,
    heading('example'),
    data.example.title,
    fence(data.example.code, data.example.language),
    ...(data.related.some(findServiceError) ? [heading('related'), related(data, words)] : []),
    ...(data.notes.length > 0 ? [heading('notes'), bulletList(data.notes)] : []),
    heading('source'),
    bulletList(data.sources),
  ])}\n`
}

type Heading = 'causes' | 'errors' | 'steps' | 'example' | 'related' | 'notes' | 'source'

/** The lines of a terminal screen. */
const oneScreen = 25
/** How many errors and causes to show, and smaller amounts for pages that would not fit. */
const most = { errors: 4, causes: 3 }
const fewer = [
  { errors: 2, causes: 3 },
  { errors: 1, causes: 3 },
  { errors: 1, causes: 1 },
]

/** The explanation on one screen: the page up to Kling's message, with the first source and its date. */
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
  const words = wordsIn(data.locale)
  const label = (of: 'causes' | 'errors'): string => `**${words.say(`explain.label-${of}`)}**`
  const more = (count: number): string => words.say('explain.more', { count })
  const [moreCauses, moreErrors] = [data.causes.length - fewCauses, data.errors.length - fewErrors]
  return markdown`${page([
    ...answer(data, lines, words),
    `${label('causes')}\n${numberedList(data.causes.slice(0, fewCauses))}${moreCauses > 0 ? `\n   ${more(moreCauses)}` : ''}`,
    ...said(data, words),
    data.errors.length > 1
      ? `${label('errors')}\n${errorList(data.errors.slice(0, fewErrors), words)}${moreErrors > 0 ? `\n- ${more(moreErrors)}` : ''}`
      : null,
    data.sources[0] === undefined ? null : words.say('explain.first-source', { source: { name: data.sources[0] } }),
  ])}\n`
}

function answer(data: Data, lines: CodeLines, words: Words): readonly (string | null)[] {
  return [
    `# ${data.title}`,
    words.say('explain.what-happened', { happened: { name: data.happened } }),
    words.say('explain.do-this', { action: { name: data.action } }),
    lines === null || lines.length === 0 ? null : `${words.say('explain.in-your-code')}\n\n${numberedList(lines)}`,
    words.say('explain.whether-to-retry', {
      verdict: { name: retryVerdict(data.retry, words) },
      reason: { name: data.retryReason },
    }),
  ]
}

/** Whether a retry helps, in a word or two. */
export function retryVerdict(retry: Explanation['retry'], words: Words): Markdown {
  return words.say('explain.retry-verdict', { retry })
}

function said({ said: quote, requestId, code, kind, errors: all }: Data, words: Words): readonly string[] {
  const id = requestId === null ? null : { name: inlineCode(requestId) }
  if (quote === null || (code === 0 && kind === 'response'))
    return id === null ? [] : [words.say('explain.request-id', { id })]
  const line = all.find(({ chosen }) => chosen)?.lines.at(-1) ?? 1
  return [
    words.say('explain.said', {
      who: kind === 'gateway' ? 'gateway' : kind === 'client' || kind === 'unknown' ? 'text' : 'service',
      line: line > 1 ? line : null,
      words: { name: inlineCode(quote) },
      id,
    }),
  ]
}

function related({ related: codes }: Data, words: Words): string {
  const rows = codes.flatMap((code) => {
    const error = findServiceError(code)
    return error
      ? [
          [
            ours(`\`${code}\``),
            ours(`HTTP ${error.http}`),
            words.fact(error.name),
            retryInShort(error.retry, words),
            words.fact(error.remedy),
          ],
        ]
      : []
  })
  const columns = ['code', 'status', 'meaning', 'retry', 'remedy'] as const
  return table(
    columns.map((column) => words.say(`explain.column-${column}`)),
    rows,
  )
}
