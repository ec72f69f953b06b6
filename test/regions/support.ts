import assert from 'node:assert/strict'
import fc from 'fast-check'
import { openDocument } from '../../src/engine'
import { applyEdits } from '../../src/findings/edits'
import { settle } from '../../src/findings/settle'
import { outerEdit, regionsIn, type HostFormat } from '../../src/regions'

/** The errors and warnings in a text, each as its rule and the text at its place. */
export function problemsIn(text: string, format: HostFormat): readonly string[] {
  return openDocument(format)
    .check(text)
    .findings.filter(({ level }) => level === 'error' || level === 'warning')
    .map(({ ruleId, span }) => `${ruleId} ${text.slice(span.start, span.end)}`)
}

/** The text with all its safe fixes. */
export function fixed(text: string, format: HostFormat): string {
  const document = openDocument(format)
  return settle(document.check(text), (version) => document.check(version)).last.text
}

/** The code in a text, joined. */
export function codeIn(text: string, format: HostFormat): string {
  return regionsIn(text, format)
    .map(({ code }) => code)
    .join('\n---\n')
}

/**
 * Asserts that an edit of the code, or of its body if it is a request, is the same edit of the text and changes nothing
 * else.
 */
export function assertEdited(
  text: string,
  format: HostFormat,
  edit: { start: number; end: number; newText: string },
): void {
  const [region] = regionsIn(text, format)
  if (!region) return
  const { newText } = edit
  const from = region.code.lastIndexOf(' body: ')
  const [start, end] = [from + 1 + edit.start, from + 1 + edit.end]
  if (end > region.code.length) return
  const inner = { span: { start, end }, newText }
  const outer = outerEdit(region, inner)
  if (!outer) return
  const changed = applyEdits(text, [outer])
  assert.equal(regionsIn(changed, format)[0]?.code, applyEdits(region.code, [inner]))
  assert.equal(changed.slice(0, outer.span.start), text.slice(0, outer.span.start))
  assert.equal(changed.slice(outer.span.start + outer.newText.length), text.slice(outer.span.end))
}

/** Reads any text, and texts of fragments that are significant in the format. */
export function readAnyText(format: HostFormat, ...bits: readonly string[]): void {
  const meaning = fc.array(fc.constantFrom(...bits)).map((each) => each.join(''))
  fc.assert(
    fc.property(fc.oneof(fc.string(), meaning), (text) => {
      codeIn(text, format)
    }),
  )
}
