import { placesIn, showCode } from '../checklist/place'
import { isFault } from '../checklist/report'
import { counted, longestQuote, ours } from '../../text/prose'
import { visible } from '../../text/visible'
import type { Edit, Finding, Fix, OtherFile, Span } from '../../findings/finding'
import { wordsIn } from '../../words'
import { agent, type AgentText, lines, pathText, quoted, words } from './text'

/** Language models are spoken to in English. */
export const english = wordsIn('en')

/** A checked file, as a language model is told of it. */
export interface AgentFile {
  /** As the model may use it. */
  readonly path: string
  /** Null only where nothing was found. */
  readonly text: string | null
  readonly findings: readonly Finding[]
  /** Where an offset is shown, where that is not the line of the text: in a cell of a notebook. */
  readonly placeOf?: (offset: number) => {
    readonly line: number
    readonly column: number
    readonly block: string | null
  }
}

/** Findings in plain text for a language model: little of it, with the fix as an instruction. Holds no code that may be a secret. */
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
    // In a cell its code is not written as the file has it.
    ...fixes.map((fix) => agent`  fix (${ours(fix.safety)}): ${placeOf ? sentenceOf(fix) : instruction(fix, at)}`),
  ])
}

function elsewhere({ path, text }: OtherFile, span: Span): AgentText {
  const { line, column } = placesIn(path, text)(span)
  return agent`${pathText(path)}:${line}:${column}`
}

type Place = (offset: number) => AgentText

/** More edits than that are better made by the tool, or by hand. */
const mostEdits = 3

/** What to do, and where it is short enough exactly what to write. */
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

/** The end is where the next character begins. */
function range({ start, end }: Span, at: Place): AgentText {
  return agent`${at(start)}-${at(end)}`
}

/** A fix may carry a literal along; it is only quoted where nothing in it looks like a secret. */
function isPublic(text: string): boolean {
  return text.trim() === '' || showCode(text) === text.trim()
}
