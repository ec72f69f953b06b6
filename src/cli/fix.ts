import { type Checked, openDocument } from '../engine'
import { applyEdits } from '../features/edits'
import { settle } from '../features/settle'
import type { CheckOptions, Edit, Finding, Language } from '../features/types'

/** The findings of a text, after its safe fixes were applied until nothing changes any more where `fix` is set. */
export function checkText(text: string, language: Language, options: CheckOptions, fix: boolean): Pick<Checked, 'text' | 'findings' | 'secrets'> {
  const document = openDocument(language)
  const checked = document.check(text, options)
  return fix ? settle(checked, (next) => document.check(next, options)).last : checked
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
