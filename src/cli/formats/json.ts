import type { Edit, Finding, Fix, Level, Span } from '../../findings/finding'
import type { Datum, MessageData } from '../../findings/message'
import type { Parts, Words } from '../../words'
import { hasSafeFix } from './hasSafeFix'
import { shownPlaces, type Shown } from '../../features/shown/blocks'
import { linesOf, type Lines, type Position } from '../../features/shown/lines'
import { fullId, type FileReport } from '../report'
import { json as jsonText } from '../terminal'
import { couldNotCheck } from './couldNotCheck'
import type { Formatter } from './format'

/** Like ESLint: offsets in UTF-16 units, not counting a byte order mark. */
interface JsonEdit {
  readonly range: readonly [start: number, end: number]
  readonly text: string
}

interface JsonMessage {
  readonly ruleId: string
  readonly severity: 1 | 2
  /** The exact level; ESLint has only two. */
  readonly level: Level
  /** All parts on one line. */
  readonly message: string
  /** The rule's message id, its data, and the situation in which the finding holds: the same in all languages. */
  readonly messageId: string
  readonly data: MessageData
  readonly when: Datum
  /** What is wrong, why, and what to do. */
  readonly parts: Parts
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Related places in this file or another. */
  readonly related: readonly {
    readonly filePath: string
    readonly line: number
    readonly column: number
    readonly endLine: number
    readonly endColumn: number
    readonly message: string
  }[]
  /** The position in the cell of a notebook, whose lines are counted separately. */
  readonly block?: { readonly name: string } & Position
  /** The first safe fix in ESLint's form, as one edit. Omitted if that would repeat a text, which may be a secret. */
  readonly fix?: JsonEdit
  /** Best first, with separate edits. */
  readonly fixes: readonly {
    readonly title: string
    readonly safety: Fix['safety']
    readonly edits: readonly JsonEdit[]
  }[]
}

/** Follows ESLint's `json` format, so that tools that read it can read this. */
export const json: Formatter = (reports, { words }) => jsonText(reports.map((report) => fileOf(report, words)))

function fileOf(report: FileReport, words: Words): object {
  const { path, findings, output, failure } = report
  const messages = findings.length === 0 ? [] : messagesOf(report, words)
  const count = (severity: 1 | 2, onlyFixable = false): number =>
    findings.filter((finding) => severityOf(finding) === severity && (!onlyFixable || hasSafeFix(finding))).length
  return {
    filePath: path,
    messages:
      failure === undefined
        ? messages
        : [
            {
              ruleId: null,
              fatal: true,
              severity: 2,
              message: couldNotCheck(failure, words),
              line: 1,
              column: 1,
            },
          ],
    suppressedMessages: [],
    errorCount: failure === undefined ? count(2) : 1,
    fatalErrorCount: failure === undefined ? 0 : 1,
    warningCount: count(1),
    fixableErrorCount: count(2, true),
    fixableWarningCount: count(1, true),
    ...(output === undefined ? {} : { output }),
    usedDeprecatedRules: [],
  }
}

function messagesOf({ path, text, findings, blocks = [] }: FileReport, words: Words): readonly JsonMessage[] {
  const source = { path, text: text ?? '', lines: linesOf(text ?? '') }
  const placeOf = shownPlaces({ text, blocks })
  return findings.map((finding) => messageOf(source, finding, placeOf(finding.span), words))
}

interface Source {
  readonly path: string
  readonly text: string
  readonly lines: Lines
}

function messageOf({ path, text, lines }: Source, finding: Finding, shown: Shown, words: Words): JsonMessage {
  const safe = finding.fixes.find(({ safety }) => safety === 'safe')
  const fix = safe ? inOne(text, safe) : null
  return {
    ruleId: fullId(finding.ruleId),
    severity: severityOf(finding),
    level: finding.level,
    message: words.line(finding),
    messageId: finding.message.id,
    data: finding.message.data,
    when: finding.message.when,
    parts: words.finding(finding),
    ...regionOf(lines, finding.span),
    related: finding.related.map(({ file, span, message }) => ({
      filePath: file?.path ?? path,
      ...regionOf(file ? linesOf(file.text) : lines, span),
      message: words.place(message),
    })),
    ...blockAt(shown, finding),
    ...(fix ? { fix } : {}),
    fixes: finding.fixes.map(({ title, safety, edits }) => ({
      title: words.fix(title),
      safety,
      edits: edits.map(editOf),
    })),
  }
}

function regionOf(lines: Lines, span: Span) {
  const end = lines.position(span.end)
  return { ...lines.position(span.start), endLine: end.line, endColumn: end.column }
}

function blockAt({ block, lines, inner }: Shown, { span }: Finding): Pick<JsonMessage, 'block'> {
  return block ? { block: { name: block.name, ...lines.position((inner(span) ?? span).start) } } : {}
}

function severityOf({ level }: Finding): 1 | 2 {
  return level === 'error' ? 2 : 1
}

/** Merges the edits of a fix, including the code between them; null if that contains a string. */
function inOne(text: string, { edits }: Fix): JsonEdit | null {
  const [first] = edits
  if (!first) return null
  const { start } = first.span
  let { end } = first.span
  let merged = first.newText
  for (const { span, newText } of edits.slice(1)) {
    const between = text.slice(end, span.start)
    if (/["'`]/.test(between)) return null
    merged += between + newText
    end = span.end
  }
  return { range: [start, end], text: merged }
}

function editOf({ span, newText }: Edit): JsonEdit {
  return { range: [span.start, span.end], text: newText }
}
