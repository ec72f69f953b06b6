import { openDocument } from '../engine'
import type { CheckOptions, Edit, Finding, Language } from '../features/types'

/** A fix may make room for the next one. No real file needs this many rounds; the bound is for edits that never settle. */
const mostRounds = 10

/** The findings of a text, after its safe fixes were applied until nothing changes any more where `fix` is set. */
export function checkText(text: string, language: Language, options: CheckOptions, fix: boolean): { text: string; findings: readonly Finding[] } {
  const document = openDocument(language)
  let checked = document.check(text, options)
  for (let round = 0; fix && round < mostRounds; round += 1) {
    const next = applyEdits(checked.text, checked.fixAll())
    if (next === checked.text) break
    checked = document.check(next, options)
  }
  return { text: checked.text, findings: checked.findings }
}

/** The text with the edits made; they are in document order and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let end = 0
  for (const { span, newText } of edits) {
    pieces.push(text.slice(end, span.start), newText)
    end = span.end
  }
  return pieces.join('') + text.slice(end)
}

/** The fix that `--fix` would choose for a finding, as one replacement; null where it has no safe one. */
export function safeFix(text: string, finding: Finding): Edit | null {
  const fix = finding.fixes.find(({ safety }) => safety === 'safe')
  return fix ? mergeEdits(text, fix.edits) : null
}

/** Several edits as one that spans them all; null where there is none. */
export function mergeEdits(text: string, edits: readonly Edit[]): Edit | null {
  const [first] = edits
  const last = edits.at(-1)
  if (!first || !last) return null
  const { start } = first.span
  const { end } = last.span
  const shifted = edits.map((edit) => ({ ...edit, span: { start: edit.span.start - start, end: edit.span.end - start } }))
  return { span: { start, end }, newText: applyEdits(text.slice(start, end), shifted) }
}
