import assert from 'node:assert/strict'
import { rules } from '../../src/rules'
import { casesOf } from './cases'
import { check, edited } from './check'
import { titleOf } from '../said'
import { compilePython } from './compilePython'

describe('Python itself', () => {
  it('compiles every example and the result of every fix', () => {
    const cases = rules.flatMap(({ id }) => casesOf(id)).filter(({ language }) => language === 'python')
    const texts = cases.flatMap(({ text, place, language }): [string, string][] => {
      const fixes = check(text, language).findings.flatMap((finding) => finding.fixes)
      return [
        [place, text],
        ...fixes.map(({ title, edits }): [string, string] => [
          `${place}: "${titleOf({ title })}"`,
          edited(text, edits),
        ]),
      ]
    })
    assert.ok(texts.length > cases.length)
    assert.equal(compilePython(texts), '')
  })
})
