import type { Finding, Fix, Level, Span } from '../../findings/finding'
import { outOfSight } from '../../findings/outOfSight'
import type { Prose } from '../../text/prose'
import type { Words } from '../../words'
import { codeFrame } from './frame'
import { hasSafeFix } from './hasSafeFix'
import { placeWords, shownPlaces, type Shown } from '../../features/shown/blocks'
import { linesOf } from '../../features/shown/lines'
import { pathFrom } from '../messages'
import { checkedOf, fixedIn, fullId, tally, type FileReport } from '../report'
import { masked, secretsIn } from '../../features/shown/secrets'
import { styleFor, type Style } from '../style'
import { lines, plain, shown, shownPath, terminal, type TerminalText } from '../terminal'
import type { FormatContext, Formatter } from './format'

type Colour = 'red' | 'yellow' | 'blue' | 'gray'

const colours: Readonly<Record<Level, Colour>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' }
const usualWidth = 120
const cross = terminal`✖`

/** For people: each finding with its code, then a summary. */
export const stylish: Formatter = (all, { io, output, words, ...run }) => {
  const reports = checkedOf(all)
  const style = styleFor(output, io.env)
  const look = { style, width: output.columns ?? usualWidth, words, cwd: io.cwd, fixes: run.fixes }
  const blocks = reports.flatMap(({ path, text, findings, secrets = [], blocks: parts = [] }) => {
    const keys = secretsIn(text ?? '', secrets)
    const placeOf = shownPlaces({
      text: masked(text ?? '', keys),
      blocks: parts.map((part) => ({ ...part, text: masked(part.text, keys) })),
    })
    return findings.map((finding) =>
      blockOf(finding, path, placeOf(finding.span), { ...look, text: text ?? '', placeOf }),
    )
  })
  const summary = [...fixedLine(reports, words), ...summaryOf(reports, { style, words, ...run })]
  return plain(`${[...blocks, lines(summary)].join('\n\n')}\n`)
}

interface Look {
  readonly style: Style
  readonly width: number
  readonly cwd: string
  readonly words: Words
  readonly fixes: boolean
  readonly text: string
  readonly placeOf: (span: Span) => Shown
}

function blockOf(finding: Finding, path: string, place: Shown, look: Look): TerminalText {
  const { style, width, cwd, words } = look
  const span = place.inner(finding.span) ?? finding.span
  const at = placeWords(place, place.lines.position(span.start))
  const level = style(colours[finding.level], plain(finding.level))
  const frame = codeFrame(
    place.lines,
    { span },
    finding.related.flatMap((other) => {
      const there = other.file ? null : place.inner(other.span)
      return there ? [{ span: there, label: words.place(other.message) }] : []
    }),
    { style, width: width - 2 },
  )
  const fixes = finding.fixes.map((fix) => fixLine(finding, fix, place, look))
  const elsewhere = finding.related.flatMap(({ file, span: there, message }) => {
    if (!file) return []
    const position = linesOf(file.text).position(there.start)
    return [
      terminal`${style('blue', shown(words.say('commandLine.see')))}${shown(pathFrom(cwd, file.path))}:${position.line}:${position.column} ${shown(words.place(message))}`,
    ]
  })
  const { what } = words.finding(finding)
  const rest = words.rest(finding)
  const where = terminal`${shownPath(pathFrom(cwd, path))}:${plain(at)}`
  const head = terminal`${style('bold', where)}  ${level}  ${style('dim', plain(fullId(finding.ruleId)))}  ${shown(what)}`
  return lines([head, ...[frame, ...(rest === null ? [] : [shown(rest)]), ...elsewhere, ...fixes].map(indent)])
}

function fixLine({ span }: Finding, { title, safety, edits }: Fix, place: Shown, look: Look): TerminalText {
  const { style, words, fixes, placeOf, text } = look
  const away = outOfSight(text, span, edits)
  const there = away && placeOf(away)
  // In another cell the line number is meaningless.
  const line =
    there?.block === place.block && away ? place.lines.position((place.inner(away) ?? away).start).line : null
  const mark = safety === 'safe' && !fixes ? terminal` (--fix)` : terminal``
  return terminal`${style('green', shown(words.say('commandLine.fix')))}${shown(words.fix(title, line))}${mark}`
}

function indent(text: TerminalText): TerminalText {
  return plain(text.replace(/^(?=.)/gm, '  '))
}

interface Summary extends Pick<FormatContext, 'words' | 'maxWarnings' | 'fixes' | 'failed'> {
  readonly style: Style
}

function summaryOf(
  reports: readonly FileReport[],
  { style, words, maxWarnings, fixes, failed }: Summary,
): readonly TerminalText[] {
  const line = (colour: Colour | 'green', sign: TerminalText, text: Prose): readonly TerminalText[] => [
    terminal`${style(colour, sign)} ${shown(text)}`,
  ]
  if (reports.length === 0)
    return failed
      ? line('red', cross, words.say('commandLine.nothing-could-be-checked'))
      : line('yellow', terminal`–`, words.say('commandLine.nothing-was-checked'))
  const { error: errors, warning: warnings, info, hint } = tally(reports)
  const counts = { notes: info + hint, checked: reports.length }
  if (errors + warnings === 0 && failed) return line('red', cross, words.say('commandLine.incomplete', counts))
  if (errors + warnings === 0) return line('green', terminal`✔`, words.say('commandLine.no-problems', counts))
  const both = errors > 0 && warnings > 0
  const problems = style('bold', shown(words.say('commandLine.problems', { errors, warnings, both })))
  const files = reports.filter(({ findings }) => findings.length > 0).length
  const said = words.say('commandLine.problems-in', { problems: { name: problems }, files, ...counts })
  return [
    terminal`${style(errors > 0 ? 'red' : 'yellow', cross)} ${plain(said)}`,
    ...(fixes ? [] : fixableLine(reports, words)),
    ...(maxWarnings > 0
      ? [terminal`  ${shown(words.say('commandLine.allowed-warnings', { count: maxWarnings }))}`]
      : []),
  ]
}

function fixableLine(reports: readonly FileReport[], words: Words): readonly TerminalText[] {
  const count = reports.flatMap(({ findings }) => findings).filter(hasSafeFix).length
  return count > 0 ? [terminal`  ${shown(words.say('commandLine.fixable', { count }))}`] : []
}

function fixedLine(reports: readonly FileReport[], words: Words): readonly TerminalText[] {
  const files = reports.filter(({ fixed }) => fixed !== undefined).length
  return files > 0 ? [shown(words.say('commandLine.fixed', { count: fixedIn(reports), files }))] : []
}
