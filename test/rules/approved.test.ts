import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Approved, approvedPath, cases, outcomeOf } from './approved'
import { root } from './cases'
import { neighboursNamed } from './neighbours'

describe('what is found in each case and beside it, and what each fix does, is as approved (npm run approve):', () => {
  const approved = JSON.parse(readFileSync(join(root, approvedPath), 'utf8')) as Approved

  for (const [name, example] of cases)
    it(name, () => {
      const names = Object.keys(approved[name]?.beside ?? {})
      assert.deepEqual(outcomeOf(example, neighboursNamed(example, names)), approved[name])
    })

  it('and no other cases are', () => {
    const names = cases.map(([name]) => name)
    assert.deepEqual(Object.keys(approved).sort(), [...new Set(names)].sort())
  })
})
