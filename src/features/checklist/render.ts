import type { Words } from '../../words'
import {
  blocks,
  bulletList,
  escaped,
  inlineCode,
  link as linkTo,
  markdown,
  ours,
  table,
  type Markdown,
} from '../markdown'
import type { Answer, ChecklistReport, CodePlace, Problem, Verdict } from './report'

const verdictSigns: Readonly<Record<Verdict, string>> = {
  yes: '✔',
  no: '✖',
  doubtful: '!',
  unanswered: '?',
  'not-applicable': '–',
}

export interface RenderOptions {
  /** The link to a line, or null for none. */
  link(place: CodePlace): string | null
}

/** The report as CommonMark. */
export function renderChecklist(report: ChecklistReport, { link }: RenderOptions, words: Words): Markdown {
  const { answers, otherFindings } = report
  return markdown`${blocks([
    markdown`# ${words.say('checklist.title')}`,
    summaryOf(report, words),
    table(
      [words.say('checklist.result'), words.say('checklist.question'), words.say('checklist.answer')],
      answers.map(({ title, verdict }, index) => [
        ours(verdictSigns[verdict]),
        markdown`${index + 1}. ${ours(title)}`,
        words.say(`checklist.verdict-${verdict}`),
      ]),
    ),
    ...answers.flatMap((answer, index) => sectionOf(answer, index + 1, link, words)),
    ...(otherFindings > 0
      ? [markdown`## ${words.say('checklist.beyond')}`, words.say('checklist.other-findings', { count: otherFindings })]
      : []),
  ])}\n`
}

function summaryOf({ files, requests, host: asked, images: count }: ChecklistReport, words: Words): Markdown {
  const host = asked === null ? null : { name: inlineCode(asked) }
  const images = count === 0 ? null : { name: words.say('checklist.asked-images', { count }) }
  const both = host && images ? { name: words.say('checklist.asked', { host, images }) } : null
  return words.say('checklist.summary', { files, requests, asked: both ?? host ?? images })
}

function sectionOf(
  { title, verdict, statements, problems, needs }: Answer,
  number: number,
  link: RenderOptions['link'],
  words: Words,
): readonly Markdown[] {
  const [only, ...more] = statements
  const said = words.say('checklist.said', { verdict: { name: words.say(`checklist.verdict-${verdict}`) } })
  const isOpen = verdict === 'unanswered'
  return [
    markdown`## ${number}. ${ours(title)}`,
    only !== undefined && more.length === 0 ? words.joined([said, only]) : said,
    ...(statements.length > 1 ? [bulletList(statements)] : []),
    ...problems.flatMap((problem) => problemBlocks(problem, link, words)),
    ...(needs.length > 0
      ? [words.say(isOpen ? 'checklist.to-answer' : 'checklist.to-know-more'), bulletList(needs)]
      : []),
  ]
}

function problemBlocks(problem: Problem, link: RenderOptions['link'], words: Words): readonly Markdown[] {
  const { level, error, cause, repairs, url } = problem
  // What works has a reason, and no cause.
  const works = level === 'hint' && cause !== ''
  return [
    words.joined([words.say('checklist.level', { level }), error, works ? cause : null]),
    bulletList([
      ...(cause === '' || works ? [] : [words.joined([words.say('checklist.cause'), cause])]),
      ...wherePart(problem, link, words),
      words.joined([
        words.say('checklist.repair'),
        ...repairs,
        url === null ? null : linkTo(words.say('checklist.more'), url),
      ]),
    ]),
  ]
}

function wherePart({ places, placeCount }: Problem, link: RenderOptions['link'], words: Words): readonly Markdown[] {
  const shown = places.map((place) => showPlace(place, link))
  const left = placeCount - places.length
  const more = left > 0 ? [words.say('checklist.more-places', { count: left })] : []
  const where = words.say('checklist.where')
  const [only] = shown
  if (only === undefined) return []
  return shown.length + more.length === 1
    ? [words.joined([where, only])]
    : [markdown`${where}\n${ours(bulletList([...shown, ...more]).replace(/^/gm, '  '))}`]
}

/** `[path:line:column](link) code`. */
export function showPlace(place: CodePlace, link: RenderOptions['link']): Markdown {
  const address = link(place)
  const name = `${place.path}:${place.line}:${place.column}`
  const where = address === null ? inlineCode(name) : linkTo(escaped(name), address)
  return place.code === null ? where : markdown`${where} ${inlineCode(place.code)}`
}
