import {
  blocks,
  bulletList,
  counted,
  escaped,
  inlineCode,
  link as linkTo,
  markdown,
  ours,
  table,
  type Markdown,
} from '../markdown'
import type { Answer, ChecklistReport, CodePlace, Problem, Verdict } from './report'

const verdictWords: Readonly<Record<Verdict, string>> = {
  yes: 'Yes',
  no: 'No',
  doubtful: 'Perhaps not',
  unanswered: 'Not answered',
  'not-applicable': 'Does not apply',
}
const labels: Readonly<Record<Problem['level'], Markdown>> = {
  error: markdown`Error`,
  warning: markdown`Warning`,
  info: markdown`Note`,
  hint: markdown`Note`,
}
const verdictSigns: Readonly<Record<Verdict, string>> = {
  yes: '✔',
  no: '✖',
  doubtful: '!',
  unanswered: '?',
  'not-applicable': '–',
}

export interface RenderOptions {
  /** The address of a line, or null for no link. */
  link(place: CodePlace): string | null
}

/** The report as CommonMark. */
export function renderChecklist(report: ChecklistReport, { link }: RenderOptions): Markdown {
  const { answers } = report
  return markdown`${blocks([
    markdown`# Kling diagnostic checklist`,
    summaryOf(report),
    table(
      ['', 'Question', 'Answer'],
      answers.map(({ title, verdict }, index) => [
        ours(verdictSigns[verdict]),
        markdown`${index + 1}. ${ours(title)}`,
        ours(verdictWords[verdict]),
      ]),
    ),
    ...answers.flatMap((answer, index) => sectionOf(answer, index + 1, link)),
    ...(report.otherFindings > 0
      ? [
          markdown`## Beyond the checklist`,
          markdown`${counted(report.otherFindings, 'finding')} of other rules: check the files to see them.`,
        ]
      : []),
  ])}\n`
}

function summaryOf({ files, requests, host, images }: ChecklistReport): Markdown {
  const addressees = [
    ...(host === null ? [] : [inlineCode(host)]),
    ...(images === 0 ? [] : [markdown`${counted(images, 'image')} that the code names`]),
  ]
  const asked =
    addressees.length === 0
      ? markdown`Nothing was sent over the network.`
      : markdown`Asked over the network: ${ours(addressees.join(', and '))}.`
  return markdown`${counted(files, 'file')} read, ${counted(requests, 'request')} to the official API found. ${asked}`
}

function sectionOf(
  { title, verdict, statements, problems, needs }: Answer,
  number: number,
  link: RenderOptions['link'],
): readonly Markdown[] {
  const [only, ...more] = statements
  const said = ours(`**${verdictWords[verdict]}.**`)
  return [
    markdown`## ${number}. ${ours(title)}`,
    only !== undefined && more.length === 0 ? markdown`${said} ${only}` : said,
    ...(statements.length > 1 ? [bulletList(statements)] : []),
    ...problems.flatMap((problem) => problemBlocks(problem, link)),
    ...(needs.length > 0
      ? [verdict === 'unanswered' ? markdown`**To answer it:**` : markdown`**To know more:**`, bulletList(needs)]
      : []),
  ]
}

function problemBlocks(problem: Problem, link: RenderOptions['link']): readonly Markdown[] {
  const { error, cause, repairs, url } = problem
  return [
    markdown`**${labels[problem.level]}:** ${error}`,
    bulletList([
      ...(cause === '' ? [] : [markdown`**Root cause:** ${cause}`]),
      ...wherePart(problem, link),
      markdown`**Repair:** ${ours(repairs.join(' '))}${url === null ? markdown`` : markdown` ${linkTo(markdown`More`, url)}`}`,
    ]),
  ]
}

function wherePart({ places, placeCount }: Problem, link: RenderOptions['link']): readonly Markdown[] {
  const shown = places.map((place) => showPlace(place, link))
  const more = placeCount > places.length ? [ours(`${(placeCount - places.length).toLocaleString('en')} more`)] : []
  const [only] = shown
  if (only === undefined) return []
  return shown.length + more.length === 1
    ? [markdown`**Where:** ${only}`]
    : [markdown`**Where:**\n${ours(bulletList([...shown, ...more]).replace(/^/gm, '  '))}`]
}

/** `[path:line:column](link) code`. */
export function showPlace(place: CodePlace, link: RenderOptions['link']): Markdown {
  const address = link(place)
  const name = `${place.path}:${place.line}:${place.column}`
  const where = address === null ? inlineCode(name) : linkTo(escaped(name), address)
  return place.code === null ? where : markdown`${where} ${inlineCode(place.code)}`
}
