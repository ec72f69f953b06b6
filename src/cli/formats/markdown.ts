import { blocks, table } from '../../features/markdown'
import { code, markdown as text, ours, type Markdown } from '../../text/prose'
import { placeWords, shownPlaces } from '../../features/shown/blocks'
import { checkedOf, fixedIn, fullId, tally, type FileReport } from '../report'
import { counted } from '../style'
import { shownLines } from '../terminal'
import type { Words } from '../../words'
import type { Formatter } from './format'
import { repositoryPath } from './repositoryPath'

/** A page for a pull request, or the summary of a job. */
export const markdown: Formatter = (all, { io, words, failed }) => {
  const reports = checkedOf(all)
  const rows = reports.flatMap((report) => rowsOf(report, repositoryPath(report.path, io), words))
  const fixed = fixedIn(reports)
  const page = blocks([
    text`## Klint`,
    text`${summaryOf(reports)}${failed ? text` Not everything could be checked.` : text``}${fixed > 0 ? text` Fixed ${ours(counted(fixed, 'problem'))}.` : text``}`,
    rows.length > 0 ? table(['Place', 'Level', 'Rule', 'Message'], rows) : null,
  ])
  return shownLines(`${page}\n`)
}

function summaryOf(reports: readonly FileReport[]): Markdown {
  const { error, warning, info, hint } = tally(reports)
  const found = [
    counted(error, 'error'),
    counted(warning, 'warning'),
    ...(info + hint > 0 ? [counted(info + hint, 'note')] : []),
  ]
  return text`${ours(found.join(', '))} in ${ours(counted(reports.length, 'file'))}.`
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
