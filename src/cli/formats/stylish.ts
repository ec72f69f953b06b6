import type { Finding, Level, Span } from '../../features/types'
import { codeFrame } from '../frame'
import { hasSafeFix } from '../fix'
import { linesOf, type Lines } from '../lines'
import { pathFrom } from '../messages'
import { checkedOf, fullId, tally, type FileReport } from '../report'
import { counted, printable, styleFor, type Style } from '../style'
import type { Formatter } from './format'

type Colour = 'red' | 'yellow' | 'blue' | 'gray'

const colours: Readonly<Record<Level, Colour>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'gray' }
const usualWidth = 120

/** For people: each finding with the code it speaks of, then a summary. */
export const stylish: Formatter = (all, { io, output, maxWarnings, failed }) => {
  const reports = checkedOf(all)
  const style = styleFor(output, io.env)
  const width = output.columns ?? usualWidth
  const blocks = reports.flatMap(({ path, text, findings, secrets = [] }) => {
    const lines = linesOf(masked(text ?? '', secrets))
    return findings.map((finding) => blockOf(finding, pathFrom(io.cwd, path), lines, style, width))
  })
  return `${[...blocks, summaryOf(reports, style, maxWarnings, failed)].join('\n\n')}\n`
}

function blockOf(finding: Finding, path: string, lines: Lines, style: Style, width: number): string {
  const { line, column } = lines.position(finding.span.start)
  const level = style(colours[finding.level], finding.level)
  const frame = codeFrame(lines, finding, finding.related.map(({ span, message }) => ({ span, label: message })), { style, width: width - 2 })
  const fixes = finding.fixes.map(({ title, safety }) => `${style('green', 'fix:')} ${printable(title)}${safety === 'safe' ? ' (--fix)' : ''}`)
  return [
    `${style('bold', printable(`${path}:${line}:${column}`))}  ${level}  ${style('dim', fullId(finding.ruleId))}`,
    ...[printable(finding.message), frame, ...fixes].map(indent),
  ].join('\n')
}

/** The text with secrets made unreadable, wherever they stand once more; every offset stays what it is. */
function masked(text: string, secrets: readonly Span[]): string {
  const keys = secrets.map(({ start, end }) => text.slice(start, end)).filter((key) => key !== '')
  return keys.toSorted((a, b) => b.length - a.length).reduce((shown, key) => shown.replaceAll(key, '*'.repeat(key.length)), text)
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}

function summaryOf(reports: readonly FileReport[], style: Style, maxWarnings: number, failed: boolean): string {
  const { error, warning, info, hint } = tally(reports)
  if (reports.length === 0) return failed ? `${style('red', '✖')} Nothing could be checked` : `${style('yellow', '–')} Nothing was checked`
  const checked = `${counted(reports.length, 'file')} checked`
  const notes = info + hint > 0 ? `, ${counted(info + hint, 'note')}` : ''
  if (error + warning === 0 && failed) return `${style('red', '✖')} Not everything could be checked${notes} (${checked})`
  if (error + warning === 0) return `${style('green', '✔')} No problems${notes} (${checked})`
  const parts = [error > 0 && counted(error, 'error'), warning > 0 && counted(warning, 'warning')].filter((part) => part !== false)
  const sign = style(error > 0 ? 'red' : 'yellow', '✖')
  return [
    `${sign} ${style('bold', parts.join(', '))}${notes} in ${counted(reports.filter(({ findings }) => findings.length > 0).length, 'file')} (${checked})`,
    ...fixableLine(reports),
    ...(maxWarnings > 0 ? [`  At most ${counted(maxWarnings, 'warning')} allowed (--max-warnings).`] : []),
  ].join('\n')
}

function fixableLine(reports: readonly FileReport[]): readonly string[] {
  const fixable = reports.flatMap(({ findings }) => findings).filter(hasSafeFix)
  return fixable.length > 0 ? [`  ${counted(fixable.length, 'finding')} can be fixed with --fix.`] : []
}
