import type { Edit, Finding } from '../../findings/finding'
import { code, counted, ours, prose, type Markdown } from '../../text/prose'
import { visible } from '../../text/visible'
import { isFault } from '../checklist/report'
import type { CostHint } from '../cost/costHint'
import { withLikelyCauses, explanationData, type likelyCauses } from '../explain'
import type { Explanation } from '../explain/explanation'
import { hunksOf } from '../shown/diff'
import { linesOf } from '../shown/lines'
import { masked } from '../shown/secrets'
import type { Sentence } from '../../words'
import { describeFindings, english, type AgentFile } from './findings'
import { serverToolNames, toolNames, type LookUpInput } from './input'
import { lookUp } from './lookUp'
import { agent, data, lines, pathText, quoted, type AgentText } from './text'

/** The answer of a server's tool: text for a model, and the same as data. */
export interface ToolAnswer {
  readonly text: AgentText | Markdown
  readonly data: Readonly<Record<string, unknown>>
}

/** Why a file was skipped. */
export interface AgentNotice {
  readonly what: 'cannot-read' | 'cannot-check' | 'cannot-write' | 'skipped'
  readonly path: string
  readonly why: Sentence
}

/** The most findings that one answer lists. */
const mostFindings = 200
/** The longest diff, in lines of all files. Longer ones are cut. */
const mostLines = 400

/** The answer of the tool that checks files or a text. */
export function answerChecks(files: readonly AgentFile[], notices: readonly AgentNotice[]): ToolAnswer {
  const all = files.flatMap(({ findings }) => findings)
  const faults = all.filter(isFault).length
  const listed = firstOf(files)
  const leftOut = all.length - listed.flatMap(({ findings }) => findings).length
  const next =
    all.length === 0
      ? agent`Nothing to do.`
      : agent`${ours(serverToolNames.fix)} makes the safe fixes. Make the others by hand ("review" ones change behaviour: read the code around first), then call ${ours(toolNames.check)} again.`
  return {
    text: lines([
      describeFindings(listed),
      ...(leftOut > 0 ? [agent`${counted(leftOut, 'finding')} more; check fewer paths to see them.`] : []),
      ...notices.map(noticeText),
      agent`next: ${next}`,
    ]),
    data: {
      problems: faults,
      notes: all.length - faults,
      files: files.length,
      findings: listed.flatMap(findingsAsData),
      leftOut,
      messages: notices.map(noticeWords),
    },
  }
}

/** The files with only as many findings as one answer lists. */
function firstOf(files: readonly AgentFile[]): readonly AgentFile[] {
  let left = mostFindings
  return files.map((file) => {
    const findings = file.findings.slice(0, left)
    left -= findings.length
    return { ...file, findings }
  })
}

function findingsAsData({ path, text, findings, placeOf }: AgentFile): readonly object[] {
  const inText = linesOf(text ?? '')
  return findings.map(({ ruleId, level, message, span, related, fixes, docsUrl }: Finding) => {
    const end = inText.position(span.end)
    const block = placeOf?.(span.start).block ?? null
    return {
      rule: `kling/${ruleId}`,
      level,
      message: english.line({ ruleId, message }),
      path,
      ...inText.position(span.start),
      endLine: end.line,
      endColumn: end.column,
      ...(block === null ? {} : { block }),
      related: related.map((other) => ({
        path: other.file?.path ?? path,
        ...(other.file ? linesOf(other.file.text) : inText).position(other.span.start),
        message: english.place(other.message),
      })),
      fixes: fixes.map(({ title, safety }) => ({ title: english.fix(title), safety })),
      docs: docsUrl,
    }
  })
}

/** A file with the edits of its safe fixes. */
export interface FixedFile {
  readonly path: string
  /** The text before the fixes. */
  readonly text: string
  readonly edits: readonly Edit[]
  /** The file's secrets, longest first. */
  readonly secrets: readonly string[]
  readonly fixed: number
  readonly left: number
}

/** The answer of the tool that fixes files. */
export function answerFixes(
  files: readonly FixedFile[],
  isWritten: boolean,
  notices: readonly AgentNotice[],
): ToolAnswer {
  let room = mostLines
  const shown = files.map((file) => {
    const rows = diffOf(file)
    const diff = rows.length > room ? [...rows.slice(0, room), '…'] : rows
    room = Math.max(0, room - rows.length)
    return { ...file, diff }
  })
  const fixed = files.reduce((sum, file) => sum + file.fixed, 0)
  const count = agent`${counted(fixed, 'problem')} in ${counted(files.length, 'file')}`
  const [head, next] = isWritten
    ? [agent`Fixed ${count}.`, agent`Call ${ours(toolNames.check)} for what is left.`]
    : [
        agent`Would fix ${count}. Nothing is written.`,
        agent`Call ${ours(serverToolNames.fix)} again with write to write it.`,
      ]
  return {
    text: lines([
      files.length === 0 ? agent`Nothing to fix.` : head,
      ...shown.map(({ path, diff, left }) =>
        data(agent`${pathText(path)}, ${counted(left, 'finding')} left, secrets masked`, diff, 'diff'),
      ),
      ...notices.map(noticeText),
      ...(files.length === 0 ? [] : [agent`next: ${next}`]),
    ]),
    data: {
      written: isWritten,
      files: shown.map(({ path, fixed: own, left, diff }) => ({ path, fixed: own, left, diff: diff.join('\n') })),
      messages: notices.map(noticeWords),
    },
  }
}

function diffOf({ text, edits, secrets }: FixedFile): readonly string[] {
  return hunksOf(text, edits).flatMap(({ from, count, newFrom, newCount, rows }) => [
    `@@ -${from},${count} +${newFrom},${newCount} @@`,
    ...rows.map((row) => row.sign + masked(row.text, secrets)),
  ])
}

/** A file with the prices of its requests. */
export interface PricedFile {
  readonly path: string
  readonly text: string
  readonly costs: readonly CostHint[]
}

/** The answer of the tool that prices requests. */
export function answerCosts(files: readonly PricedFile[], notices: readonly AgentNotice[]): ToolAnswer {
  const requests = files.flatMap(({ path, text, costs }) => {
    const inText = linesOf(text)
    return costs.map(({ span, label, unknown, markdown }) => {
      return { path, ...inText.position(span.start), label, unknown, markdown }
    })
  })
  return {
    text: lines([
      requests.length === 0
        ? agent`No request to the official API is seen here of which a price is listed.`
        : agent`${counted(requests.length, 'request')}:`,
      ...requests.map(({ path, line, column, label }) => agent`${pathText(path)}:${line}:${column} ${ours(label)}`),
      ...notices.map(noticeText),
    ]),
    data: { requests, messages: notices.map(noticeWords) },
  }
}

/** The answer of the tool that explains errors. */
export function answerExplanation(
  explanation: Explanation,
  causes: ReturnType<typeof likelyCauses>,
  notices: readonly AgentNotice[],
): ToolAnswer {
  const markdown = withLikelyCauses(explanation, causes, { link: () => null, howToFix })
  return {
    text: markdown,
    data: { ...explanationData({ ...explanation, markdown }, causes), messages: notices.map(noticeWords) },
  }
}

function howToFix({ safety }: { readonly safety: 'safe' | 'review' }): Markdown {
  return safety === 'safe'
    ? prose`${code(serverToolNames.fix)} makes it`
    : prose`by hand, as it changes what the code does`
}

/** The answer of the tool that looks up reference information. */
export function answerLookUp(input: LookUpInput): ToolAnswer {
  const markdown = lookUp(input)
  return { text: markdown, data: { markdown } }
}

function noticeText({ what, path, why }: AgentNotice): AgentText {
  return agent`${ours(what.replace('-', ' '))} ${pathText(path)}: ${quoted(english.say(why.id, why.data))}`
}

function noticeWords({ what, path, why }: AgentNotice): string {
  return visible(`${what.replace('-', ' ')} ${path}: ${english.say(why.id, why.data)}`)
}
