import type { Finding, Level, Related } from '../../findings/finding'
import { linesOf, type Lines } from '../../features/shown/lines'
import type { Io } from '../io'
import { fullId } from '../report'
import { plain, type TerminalText } from '../terminal'
import type { Words } from '../../words'
import type { FormatContext, Formatter } from './format'
import { couldNotCheck } from './couldNotCheck'
import { repositoryPath } from './repositoryPath'
import { workflowCommand } from './workflowCommand'

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' }

/** Workflow commands, which GitHub Actions shows as annotations. */
export const github: Formatter = (reports, { io, words }) =>
  plain(
    reports
      .flatMap(({ path, text, findings, failure }) => {
        const lines = linesOf(text ?? '')
        const file = repositoryPath(path, io)
        if (failure !== undefined)
          return [workflowCommand('error', { file, title: 'Klint' }, couldNotCheck(failure, words))]
        return findings.map((finding) => commandOf(finding, file, lines, { io, words }))
      })
      .join(''),
  )

function commandOf(
  finding: Finding,
  file: string,
  lines: Lines,
  { io, words }: Pick<FormatContext, 'io' | 'words'>,
): TerminalText {
  const start = lines.position(finding.span.start)
  const end = lines.position(finding.span.end)
  const rest = words.rest(finding)
  // GitHub accepts columns only for ranges on one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  return workflowCommand(
    commands[finding.level],
    { file, line: start.line, endLine: end.line, ...columns, title: words.finding(finding).what },
    [
      ...(rest === null ? [] : [rest]),
      `(${fullId(finding.ruleId)})`,
      ...finding.related.flatMap((related) => elsewhere(related, io, words)),
    ].join(' '),
  )
}

/** An annotation is attached to one line of one file, so other files are mentioned in its text. */
function elsewhere({ file, span, message }: Related, io: Io, words: Words): readonly string[] {
  if (!file) return []
  const { line, column } = linesOf(file.text).position(span.start)
  const place = { name: `${repositoryPath(file.path, io)}:${line}:${column}` }
  return [words.say('commandLine.see-place', { place, what: { name: words.place(message) } })]
}
