import { blocks, bulletList, inlineCode, table } from '../markdown'
import { isFault, type Answer, type ChecklistReport, type CodePlace, type Problem, type Verdict } from './report'
import { counted } from './answers/code'

const verdictWords: Readonly<Record<Verdict, string>> = { yes: 'Yes', no: 'No', unanswered: 'Not answered', 'not-applicable': 'Does not apply' }
const verdictSigns: Readonly<Record<Verdict, string>> = { yes: '✔', no: '✖', unanswered: '?', 'not-applicable': '–' }

export interface RenderOptions {
  /** The address of a line, or null for no link. */
  link(place: CodePlace): string | null
}

/** The report as CommonMark. */
export function renderChecklist(report: ChecklistReport, { link }: RenderOptions): string {
  const { answers } = report
  return `${blocks([
    '# Kling diagnostic checklist',
    summaryOf(report),
    table(['', 'Question', 'Answer'], answers.map(({ title, verdict }, index) => [verdictSigns[verdict], `${index + 1}. ${title}`, verdictWords[verdict]])),
    ...answers.flatMap((answer, index) => sectionOf(answer, index + 1, link)),
    ...(report.otherFindings > 0 ? ['## Beyond the checklist', `${counted(report.otherFindings, 'finding')} of other rules: check the files to see them.`] : []),
  ])}\n`
}

function summaryOf({ files, requests, host, images }: ChecklistReport): string {
  const addressees = [...(host === null ? [] : [inlineCode(host)]), ...(images === 0 ? [] : [`${counted(images, 'image')} that the code names`])]
  const asked = addressees.length === 0 ? 'Nothing was sent over the network.' : `Asked over the network: ${addressees.join(', and ')}.`
  return `${counted(files, 'file')} read, ${counted(requests, 'request')} to the official API found. ${asked}`
}

function sectionOf({ title, verdict, statements, problems, needs }: Answer, number: number, link: RenderOptions['link']): readonly string[] {
  return [
    `## ${number}. ${title}`,
    `**${verdictWords[verdict]}.** ${statements.length === 1 ? (statements[0] ?? '') : ''}`.trim(),
    ...(statements.length > 1 ? [bulletList(statements)] : []),
    ...problems.flatMap((problem) => problemBlocks(problem, link)),
    ...(needs.length > 0 ? [verdict === 'unanswered' ? '**To answer it:**' : '**To know more:**', bulletList(needs)] : []),
  ]
}

function problemBlocks(problem: Problem, link: RenderOptions['link']): readonly string[] {
  const { error, cause, repairs, url } = problem
  return [
    `**${isFault(problem) ? 'Error' : 'Note'}:** ${error}`,
    bulletList([
      ...(cause === '' ? [] : [`**Root cause:** ${cause}`]),
      ...wherePart(problem, link),
      `**Repair:** ${repairs.join(' ')}${url === null ? '' : ` [More](${url})`}`,
    ]),
  ]
}

function wherePart({ places, placeCount }: Problem, link: RenderOptions['link']): readonly string[] {
  const shown = places.map((place) => showPlace(place, link))
  const more = placeCount > places.length ? [`${(placeCount - places.length).toLocaleString('en')} more`] : []
  const [only] = shown
  if (only === undefined) return []
  return shown.length + more.length === 1 ? [`**Where:** ${only}`] : [`**Where:**\n${bulletList([...shown, ...more]).replace(/^/gm, '  ')}`]
}

/** What is no text in Markdown: an underscore inside of a word is. */
const marks = /[\\[\]*`<&~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g

function encode(address: string): string {
  return address.replace(/[\s<>]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29')
}

/** `[path:line:column](link) code`. */
export function showPlace(place: CodePlace, link: RenderOptions['link']): string {
  const address = link(place)
  const name = `${place.path}:${place.line}:${place.column}`
  const where = address === null ? inlineCode(name) : `[${name.replace(marks, '\\$&')}](${encode(address)})`
  return place.code === null ? where : `${where} ${inlineCode(place.code)}`
}
