import assert from 'node:assert/strict'
import { inOrder, overlap } from '../../src/findings/edits'
import type { Finding, Language } from '../../src/findings/finding'
import { settle } from '../../src/findings/settle'
import { rules } from '../../src/rules'
import { casesOf } from '../rules/cases'
import { check, edited } from '../rules/check'
import { said, titleOf } from '../said'
import { compilePython } from '../rules/compilePython'
import { syntaxErrors } from '../rules/syntaxErrors'
import { some } from './long'
import { stylesOf } from './styles'

const told = (finding: Finding): string => `${finding.ruleId}: ${said(finding)}`

/** The fixed Python programs, for CPython itself. */
const ofPython: [place: string, text: string][] = []

describe('every fix in every style', () => {
  for (const { id } of rules)
    it(`parses and removes its finding (${id})`, async () => {
      const wrong = casesOf(id).filter(({ markers }) => markers.length > 0)
      for (const [index, { text, language, place }] of wrong.entries())
        for (const { name, write } of some(stylesOf(language), index))
          proveFixes(await write(text, language), language, `${place}, ${name}`)
    })

  it('gives Python that CPython compiles', () => {
    assert.ok(ofPython.length > 100)
    assert.equal(compilePython(ofPython), '')
  })
})

function proveFixes(text: string, language: Language, place: string): void {
  assert.deepEqual(syntaxErrors(text, language), [], place)
  const { findings } = check(text, language)
  for (const finding of findings)
    for (const { title, edits } of finding.fixes) {
      const label = `${place}: "${titleOf({ title })}" of ${finding.ruleId}`
      const result = edited(text, edits)
      assert.deepEqual(syntaxErrors(result, language), [], `${label}\n${result}`)
      if (language === 'python') ofPython.push([label, result])
      const left = check(result, language).findings.map(told)
      const before = findings.map(told)
      const own = told(finding)
      assert.ok(countOf(own, left) < countOf(own, before), `${label} stays\n${result}`)
    }
  proveSafe(text, language, findings, place)
}

/**
 * Compatible safe fixes have the same result in any order, all at once or one by one; applied twice they change nothing
 * more.
 */
function proveSafe(text: string, language: Language, findings: readonly Finding[], place: string): void {
  const safe = findings.flatMap(({ fixes }) => fixes.slice(0, 1).filter(({ safety }) => safety === 'safe'))
  const checked = check(text, language)
  const once = settle(checked, (version) => check(version, language)).last.text
  assert.equal(settle(check(once, language), (version) => check(version, language)).last.text, once, place)
  assert.deepEqual(syntaxErrors(once, language), [], place)
  for (const [index, first] of safe.entries())
    for (const second of safe.slice(index + 1)) {
      const both = inOrder([...first.edits, ...second.edits])
      if (
        overlap(both) ||
        first.edits.some(({ span }) => second.edits.some((other) => other.span.start === span.start))
      )
        continue
      const apart = [first, second].map(({ edits }) => edited(text, edits))
      for (const version of apart) assert.notEqual(edited(text, both), version, place)
      assert.deepEqual(syntaxErrors(edited(text, both), language), [], place)
    }
}

function countOf(own: string, all: readonly string[]): number {
  return all.filter((each) => each === own).length
}
