import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Approved, approvedPath, cases, outcomeOf } from './approved'
import { root } from './cases'
import { neighboursNamed } from './neighbours'

describe('the findings and fixes of each case and of its neighbors are as approved (npm run approve):', () => {
  const approved = JSON.parse(readFileSync(join(root, approvedPath), 'utf8')) as Approved

  for (const [name, example] of cases)
    it(name, () => {
      const names = Object.keys(approved[name]?.beside ?? {})
      assert.deepEqual(outcomeOf(example, neighboursNamed(example, names)), approved[name])
    })

  it('and there are no other cases', () => {
    const names = cases.map(([name]) => name)
    assert.deepEqual(Object.keys(approved).sort(), [...new Set(names)].sort())
  })
})
