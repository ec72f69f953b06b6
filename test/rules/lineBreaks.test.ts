import assert from 'node:assert/strict'
import type { Checked } from '../../src/engine'
import type { Edit } from '../../src/findings/finding'
import { rules } from '../../src/rules'
import { casesOf } from './cases'
import { check } from './check'
import { said as textOf } from '../said'

describe('a text with lone returns as line breaks', () => {
  for (const { id } of rules) {
    it(`has the same findings, fixes and actions (${id})`, () => {
      for (const { text, language, place } of casesOf(id)) {
        const before = check(text, language)
        const after = check(text.replaceAll('\n', '\r'), language)
        assert.deepEqual(saidOf(after, '\r'), saidOf(before, '\n'), place)
      }
    })
  }
})

describe('a text with CRLF line breaks', () => {
  it('has the same findings', () => {
    for (const { text, language, place } of rules.flatMap(({ id }) => casesOf(id))) {
      const said = ({ findings }: Checked): readonly string[] =>
        findings.map((finding) => `${finding.level} ${finding.ruleId}: ${textOf(finding)}`)
      assert.deepEqual(said(check(text.replaceAll('\n', '\r\n'), language)), said(check(text, language)), place)
    }
  })
})

/** The findings in a text, with its line breaks as `|`. */
function saidOf(checked: Checked, lineBreak: string): unknown {
  const edits = (all: readonly Edit[]): readonly unknown[] =>
    all.map(({ span, newText }) => [span, newText.replaceAll(lineBreak, '|')])
  return checked.findings.map(({ ruleId, level, message, span, related, fixes }) => [
    [ruleId, level, message, span, related],
    fixes.map((fix) => [fix.title, fix.safety, edits(fix.edits)]),
    checked.codeActions(span).map((action) => [action.kind, action.title, edits(action.edits)]),
  ])
}
