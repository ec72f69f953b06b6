import assert from 'node:assert/strict'
import { analyse } from '../../src/analysis/meaning'
import type { Level } from '../../src/findings/finding'
import { findingsInSteps } from '../../src/findings/findingsInSteps'
import type { Rule } from '../../src/findings/rule'
import { frontEndFor } from '../../src/syntax'
import { atOnce } from '../../src/syntax/parsing/steps'

const text = 'a = 1\n'
const at = { start: 4, end: 5 }

/** The message and level of what is left of reports at one place, by a rule whose level is `warning`. */
function leftOf(...reports: readonly (readonly [id: string, level?: Level])[]): readonly string[] {
  const rule: Rule = {
    ...{ id: 'int-duration', summary: '', level: 'warning', fixable: 'no', facts: [] },
    check: (_, report) => {
      for (const [id, level] of reports)
        report({ at, confidence: 'certain', message: { id, data: {}, when: null, about: [] }, ...(level && { level }) })
    },
  }
  const frontEnd = frontEndFor('python')
  const read = (code: string) => {
    const model = frontEnd.createReader('python').read(code)
    return { model, meaning: analyse(model), place: null }
  }
  const { findings } = atOnce(
    findingsInSteps(read(text), { rules: [rule], writer: frontEnd.writer, options: {}, read }),
  )
  return findings.map(({ message, level }) => `${message.id} ${level}`)
}

describe('of several things that a rule says at one place, one is reported:', () => {
  for (const [situation, reports, left] of [
    ['the first', [['a'], ['b']], 'a warning'],
    ['the worst', [['a', 'info'], ['b', 'error'], ['c']], 'b error'],
    ['the worst by the level of the rule', [['a', 'info'], ['b']], 'b warning'],
    [
      'the first of the worst',
      [
        ['a', 'error'],
        ['b', 'error'],
      ],
      'a error',
    ],
  ] as const)
    it(situation, () => {
      assert.deepEqual(leftOf(...reports), [left])
    })
})
