import { placesIn, showCode } from '../checklist/place'
import { isFault } from '../checklist/report'
import type { Edit, Finding, Fix, Span } from '../types'

/** A checked file, as a language model is told of it. */
export interface AgentFile {
  /** As the model may use it. */
  readonly path: string
  /** Null only where nothing was found. */
  readonly text: string | null
  readonly findings: readonly Finding[]
}

/** Findings in plain text for a language model: little of it, with the fix as an instruction. Holds no code that may be a secret. */
export function describeFindings(files: readonly AgentFile[]): string {
  const findings = files.flatMap((file) => file.findings)
  const faults = findings.filter(isFault).length
  const pages = new Map(findings.map(({ ruleId, docsUrl }) => [ruleId, docsUrl]))
  return [
    `${counted(faults, 'problem')}, ${counted(findings.length - faults, 'note')} in ${counted(files.length, 'file')}.`,
    ...files.flatMap(describeFile),
    ...(pages.size > 0 ? ['docs:', ...[...pages].map(([ruleId, url]) => `  kling/${ruleId} ${url}`)] : []),
  ].join('\n')
}

function describeFile({ path, text, findings }: AgentFile): readonly string[] {
  const placeOf = placesIn(path, text ?? '')
  const at = (offset: number): string => {
    const { line, column } = placeOf({ start: offset, end: offset })
    return `${line}:${column}`
  }
  return findings.flatMap(({ ruleId, level, message, span, related, fixes }) => [
    `${path}:${at(span.start)} ${level} kling/${ruleId}`,
    `  ${oneLine(message)}`,
    ...related.map((other) => `  see ${at(other.span.start)}: ${oneLine(other.message)}`),
    ...fixes.map((fix) => `  fix (${fix.safety}): ${instruction(fix, at)}`),
  ])
}

/** More edits than that are better made by the tool, or by hand. */
const mostEdits = 3
/** In UTF-16 units. */
const longestEdit = 120

/** What to do, and where it is short enough exactly what to write. */
function instruction({ title, edits }: Fix, at: (offset: number) => string): string {
  const sentence = /[.!?]$/.test(title) ? title : `${title}.`
  const isShort = edits.length <= mostEdits && edits.every(({ newText }) => newText.length <= longestEdit && !/[\n\r]/.test(newText) && isPublic(newText))
  return isShort ? [sentence, ...edits.map((edit) => editText(edit, at))].join(' ') : sentence
}

function editText({ span, newText }: Edit, at: (offset: number) => string): string {
  if (newText === '') return `Delete ${range(span, at)}.`
  const text = JSON.stringify(newText)
  return span.start === span.end ? `Insert ${text} at ${at(span.start)}.` : `Replace ${range(span, at)} by ${text}.`
}

/** The end is where the next character begins. */
function range({ start, end }: Span, at: (offset: number) => string): string {
  return `${at(start)}-${at(end)}`
}

/** A fix may carry a literal along; it is only quoted where nothing in it looks like a secret. */
function isPublic(text: string): boolean {
  return text.trim() === '' || showCode(text) === text.trim()
}

/** Of text from a file nothing may look like a line of the report. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
