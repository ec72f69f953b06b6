import { blocks, table } from '../../features/markdown'
import { code, markdown as text, ours, type Markdown } from '../../text/prose'
import { placeWords, shownPlaces } from '../../features/shown/blocks'
import { checkedOf, fixedIn, fullId, tally, type FileReport } from '../report'
import { shownLines } from '../terminal'
import type { Words } from '../../words'
import type { Formatter } from './format'
import { repositoryPath } from './repositoryPath'

/** A page for a pull request or a job summary. */
export const markdown: Formatter = (all, { io, words, failed }) => {
  const reports = checkedOf(all)
  const rows = reports.flatMap((report) => rowsOf(report, repositoryPath(report.path, io), words))
  const fixed = fixedIn(reports)
  const page = blocks([
    text`## Klint`,
    words.joined([
      summaryOf(reports, words),
      failed ? words.say('commandLine.page-incomplete') : null,
      fixed > 0 ? words.say('commandLine.page-fixed', { count: fixed }) : null,
    ]),
    rows.length > 0 ? table(headOf(words), rows) : null,
  ])
  return shownLines(`${page}\n`)
}

function summaryOf(reports: readonly FileReport[], words: Words): Markdown {
  const { error: errors, warning: warnings, info, hint } = tally(reports)
  return words.say('commandLine.page-summary', { errors, warnings, notes: info + hint, files: reports.length })
}

function headOf(words: Words): readonly string[] {
  return (['place', 'level', 'rule', 'message'] as const).map((column) => words.say(`commandLine.${column}`))
}

function rowsOf(report: FileReport, name: string, words: Words): readonly (readonly Markdown[])[] {
  const placeOf = shownPlaces(report)
  return report.findings.map((finding) => {
    const { span, level, ruleId, docsUrl } = finding
    const place = placeOf(span)
    const at = placeWords(place, place.lines.position((place.inner(span) ?? span).start))
    return [
      code(`${name}:${at}`, longestPath),
      ours(level),
      text`[${ours(fullId(ruleId))}](${ours(docsUrl)})`,
      words.line(finding),
    ]
  })
}

/** In UTF-16 units. */
const longestPath = 200
