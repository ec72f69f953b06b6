import type { Edit, Finding, Level } from '../../features/types'
import { mergeEdits, safeFix } from '../fix'
import { linesOf, type Lines } from '../lines'
import { fullId, type FileReport } from '../report'
import type { Formatter } from './format'

/** A replacement as ESLint writes it: offsets in UTF-16 units, a byte order mark not counted. */
interface JsonFix {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

interface JsonMessage {
  readonly ruleId: string
  readonly severity: 1 | 2
  /** The exact level, as ESLint has only two. */
  readonly level: Level
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly fix?: JsonFix
  /** Fixes that want a look. */
  readonly suggestions?: readonly { readonly desc: string; readonly fix: JsonFix }[]
}

/** The shape of ESLint's `json` format, so that what reads that reads this. */
export const json: Formatter = (reports) => `${JSON.stringify(reports.map(fileOf), null, 2)}\n`

function fileOf({ path, text, findings, output }: FileReport): object {
  const source = text ?? ''
  const lines = linesOf(source)
  const messages = findings.map((finding) => messageOf(source, lines, finding))
  const count = (severity: 1 | 2, onlyFixable = false): number =>
    messages.filter((message) => message.severity === severity && (!onlyFixable || message.fix)).length
  return {
    filePath: path,
    messages,
    suppressedMessages: [],
    errorCount: count(2),
    fatalErrorCount: 0,
    warningCount: count(1),
    fixableErrorCount: count(2, true),
    fixableWarningCount: count(1, true),
    ...(output === undefined ? {} : { output }),
    usedDeprecatedRules: [],
  }
}

function messageOf(text: string, lines: Lines, finding: Finding): JsonMessage {
  const start = lines.position(finding.span.start)
  const end = lines.position(finding.span.end)
  const fix = safeFix(text, finding)
  const suggestions = finding.fixes.flatMap(({ title, safety, edits }) => {
    const merged = safety === 'review' ? mergeEdits(text, edits) : null
    return merged ? [{ desc: title, fix: fixOf(merged) }] : []
  })
  return {
    ruleId: fullId(finding.ruleId),
    severity: finding.level === 'error' ? 2 : 1,
    level: finding.level,
    message: finding.message,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    ...(fix ? { fix: fixOf(fix) } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
  }
}

function fixOf({ span, newText }: Edit): JsonFix {
  return { range: [span.start, span.end], text: newText }
}
