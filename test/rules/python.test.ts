import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { rules } from '../../src/rules'
import { python } from '../snippets/pythonDriver'
import { casesOf } from './cases'
import { check, edited } from './check'
import { titleOf } from '../said'

/** Names each `[place, text]` of standard input that Python does not compile. */
const program = `
import json, sys
for place, text in json.load(sys.stdin):
    try:
        compile(text, place, "exec")
    except SyntaxError as error:
        print(place, error, text, sep="\\n")
`

describe('Python itself', () => {
  it('compiles every example and what every fix makes of it', () => {
    const cases = rules.flatMap(({ id }) => casesOf(id)).filter(({ language }) => language === 'python')
    const texts = cases.flatMap(({ text, place, language }) => {
      const fixes = check(text, language).findings.flatMap((finding) => finding.fixes)
      return [
        [place, text],
        ...fixes.map(({ title, edits }) => [`${place}: "${titleOf({ title })}"`, edited(text, edits)]),
      ]
    })
    assert.ok(texts.length > cases.length)
    const { status, stdout, stderr } = spawnSync(python, ['-c', program], {
      input: JSON.stringify(texts),
      encoding: 'utf8',
    })
    assert.equal(stderr, '')
    assert.equal(status, 0)
    assert.equal(stdout, '')
  })
})
