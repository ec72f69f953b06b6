import type { Finding } from '../../findings/finding'
import { linesOf } from '../../features/shown/lines'
import { fullId, type FileReport } from '../report'
import { plain, shown, type TerminalText } from '../terminal'
import type { Words } from '../../words'
import type { Formatter } from './format'
import { couldNotCheck } from './couldNotCheck'
import { repositoryPath } from './repositoryPath'

/** JUnit XML for CI servers: a suite for each file, a failed case for each error and warning. */
export const junit: Formatter = (reports, { io, words }) => {
  const suites = reports.map((report) => suiteOf(report, repositoryPath(report.path, io), words))
  return plain(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Klint">\n${suites.join('')}</testsuites>\n`)
}

function suiteOf({ text, findings, failure }: FileReport, name: string, words: Words): TerminalText {
  const lines = linesOf(text ?? '')
  const failed = findings.filter(({ level }) => level === 'error' || level === 'warning')
  const cases =
    failure !== undefined
      ? [caseOf(name, 'klint', `<error message="${quoted(couldNotCheck(failure, words))}"/>`)]
      : failed.map((finding) => {
          const { line, column } = lines.position(finding.span.start)
          return caseOf(name, fullId(finding.ruleId), failureOf(finding, `${name}:${line}:${column}`, words))
        })
  const all = cases.length > 0 ? cases : [caseOf(name, 'klint', '')]
  const errors = failure === undefined ? 0 : 1
  return plain(
    `  <testsuite name="${quoted(name)}" tests="${all.length}" failures="${failed.length}" errors="${errors}">\n${all.join('')}  </testsuite>\n`,
  )
}

function caseOf(file: string, name: string, inside: string): string {
  const head = `    <testcase classname="${quoted(file)}" name="${quoted(name)}"`
  return inside === '' ? `${head}/>\n` : `${head}>\n      ${inside}\n    </testcase>\n`
}

function failureOf(finding: Finding, place: string, words: Words): string {
  const { what } = words.finding(finding)
  return `<failure type="${finding.level}" message="${quoted(what)}">${quoted(`${place}: ${words.line(finding)}`)}</failure>`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Escapes text for an attribute or element. Characters that XML does not allow are shown by their number. */
function quoted(text: string): string {
  return shown(text)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    .replace(/[\ufffe\uffff]/g, '?')
}
