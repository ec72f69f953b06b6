import { placesIn, showCode } from '../checklist/place'
import { isFault } from '../checklist/report'
import { counted, longestQuote, ours } from '../../text/prose'
import { visible } from '../../text/visible'
import type { Edit, Finding, Fix, OtherFile, Span } from '../../findings/finding'
import { wordsIn } from '../../words'
import { agent, type AgentText, lines, pathText, quoted, words } from './text'

/** Answers for language models are in English. */
export const english = wordsIn('en')

/** A checked file, as reported to a language model. */
export interface AgentFile {
  /** The path under which the model can use the file. */
  readonly path: string
  /** Null only if there are no findings. */
  readonly text: string | null
  readonly findings: readonly Finding[]
  /** Where an offset is shown if that is not a line of the text: in a notebook cell. */
  readonly placeOf?: (offset: number) => {
    readonly line: number
    readonly column: number
    readonly block: string | null
  }
}

/**
 * Findings as short plain text for a language model, with fixes as instructions. Contains no code that may be a secret.
 */
export function describeFindings(files: readonly AgentFile[]): AgentText {
  const findings = files.flatMap((file) => file.findings)
  const faults = findings.filter(isFault).length
  const pages = new Map(findings.map(({ ruleId, docsUrl }) => [ruleId, docsUrl]))
  return lines([
    agent`${counted(faults, 'problem')}, ${counted(findings.length - faults, 'note')} in ${counted(files.length, 'file')}.`,
    ...files.flatMap(describeFile),
    ...(pages.size > 0
      ? [agent`docs:`, ...[...pages].map(([ruleId, url]) => agent`  kling/${ours(ruleId)} ${ours(url)}`)]
      : []),
  ])
}

function describeFile({ path, text, findings, placeOf }: AgentFile): readonly AgentText[] {
  const linesOf = placesIn(path, text ?? '')
  const at = (offset: number): AgentText => {
    const { line, column, block } = placeOf?.(offset) ?? { ...linesOf({ start: offset, end: offset }), block: null }
    return block === null ? agent`${line}:${column}` : agent`${ours(block)}:${line}:${column}`
  }
  return findings.flatMap(({ ruleId, level, message, span, related, fixes }) => [
    agent`${pathText(path)}:${at(span.start)} ${ours(level)} kling/${ours(ruleId)}`,
    agent`  ${english.line({ ruleId, message })}`,
    ...related.map(
      (other) =>
        agent`  see ${other.file ? elsewhere(other.file, other.span) : at(other.span.start)}: ${english.place(other.message)}`,
    ),
    // The code of a cell is escaped in the file.
    ...fixes.map((fix) => agent`  fix (${ours(fix.safety)}): ${placeOf ? sentenceOf(fix) : instruction(fix, at)}`),
  ])
}

function elsewhere({ path, text }: OtherFile, span: Span): AgentText {
  const { line, column } = placesIn(path, text)(span)
  return agent`${pathText(path)}:${line}:${column}`
}

type Place = (offset: number) => AgentText

/** The most edits to describe. More are better made by the tool or by hand. */
const mostEdits = 3

/** What to do and, if it is short enough, exactly what to write. */
function instruction(fix: Fix, at: Place): AgentText {
  const { edits } = fix
  const sentence = sentenceOf(fix)
  const isShort =
    edits.length <= mostEdits &&
    edits.every(({ newText }) => newText.length <= longestQuote && visible(newText) === newText && isPublic(newText))
  return isShort ? words([sentence, ...edits.map((edit) => editText(edit, at))]) : sentence
}

function sentenceOf({ title }: Fix): AgentText {
  return agent`${english.fix(title)}.`
}

function editText({ span, newText }: Edit, at: Place): AgentText {
  if (newText === '') return agent`Delete ${range(span, at)}.`
  const text = quoted(newText)
  return span.start === span.end
    ? agent`Insert ${text} at ${at(span.start)}.`
    : agent`Replace ${range(span, at)} by ${text}.`
}

/** The end is exclusive. */
function range({ start, end }: Span, at: Place): AgentText {
  return agent`${at(start)}-${at(end)}`
}

/** A fix may contain a literal of the user. It is only quoted if nothing in it looks like a secret. */
function isPublic(text: string): boolean {
  return text.trim() === '' || showCode(text) === text.trim()
}
