import assert from 'node:assert/strict'
import fc from 'fast-check'
import { openDocument, type Checked } from '../../src/engine'
import { budget } from '../../src/findings/budget'
import { anyProgram, type Program } from './programs'
import { isLong, runs } from './long'
import { english } from '../said'

/** All features of a text. */
function ask(checked: Checked): string {
  const { text, findings } = checked
  for (const { span, fixes } of findings) {
    assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length)
    for (const { edits } of fixes) assert.ok(edits.length > 0)
  }
  for (const offset of [0, text.length >> 1, text.length]) {
    checked.hover(offset, english)
    checked.completions(offset, english)
    checked.codeActions({ start: offset, end: offset })
  }
  checked.fixAll()
  return JSON.stringify(findings.map(({ fixes, ...finding }) => ({ ...finding, fixes })))
}

/** A long run takes its time where others work too. Milliseconds. */
const longest = isLong ? 7_200_000 : 600_000

describe('any text', () => {
  it('has all features within its budget of steps', () => {
    fc.assert(
      fc.property(anyProgram, ({ text, language }) => {
        const checked = openDocument(language).check(text)
        ask(checked)
        const most = budget.check + budget.fixes + 10 * budget.question
        assert.ok(checked.meaning.program.work.steps <= most)
      }),
      runs(300, 20_000),
    )
  }).timeout(longest)

  it('has the same findings again, whatever its document contained before', () => {
    fc.assert(
      fc.property(anyProgram, anyProgram, (one, other) => {
        const document = openDocument(one.language)
        const fresh = (program: Program): string => ask(openDocument(one.language).check(program.text))
        const expected = fresh(one)
        ask(document.check(other.text))
        assert.equal(ask(document.check(one.text)), expected)
        assert.equal(fresh(one), expected)
      }),
      runs(100, 5_000),
    )
  }).timeout(longest)
})
