import assert from 'node:assert/strict'
import { isAbout, readEquivalents } from './equivalents'
import { mutantsUnder } from './sampling'

describe('the mutants that no test can notice', () => {
  const { reasons, mutants } = readEquivalents()
  const all = ['rules', 'features', 'analysis'].flatMap(mutantsUnder)

  for (const each of mutants)
    it(`are there: ${each.path} ${each.line}`, () => {
      assert.ok(
        all.some((mutant) => isAbout(each, mutant)),
        'No such mutant: take it out.',
      )
    })

  it('have one of the reasons each, and no reason is without one', () => {
    assert.deepEqual([...new Set(mutants.map(({ why }) => why))].sort(), Object.keys(reasons).sort())
  })
})
