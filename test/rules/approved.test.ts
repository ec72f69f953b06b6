import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Approved, approvedPath, outcomeOf, wrongCases } from './approved'
import { root } from './cases'

describe('the certainty of findings and the results of their fixes are as approved (npm run approve):', () => {
  const approved = JSON.parse(readFileSync(join(root, approvedPath), 'utf8')) as Approved

  for (const [name, example] of wrongCases)
    it(name, () => {
      assert.deepEqual(outcomeOf(example), approved[name])
    })

  it('and there are no other cases', () => {
    const names = wrongCases.map(([name]) => name)
    assert.deepEqual(Object.keys(approved).sort(), [...new Set(names)].sort())
  })
})
