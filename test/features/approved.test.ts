import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../rules/cases'
import { type Approved, approvedPath, subjects } from './approved'

describe('what features show is as approved (npm run approve):', () => {
  const approved = JSON.parse(readFileSync(join(root, approvedPath), 'utf8')) as Approved

  for (const [name, outcome] of subjects)
    it(name.slice(0, 100), () => {
      const shown = outcome()
      const right = approved[name]
      if (typeof shown === 'string' || typeof right === 'string') assert.equal(shown, right)
      else
        assert.deepEqual(
          shown,
          right?.map((each, index) => [shown[index]?.[0], each]),
        )
    })

  it('and nothing else is', () => {
    assert.deepEqual(Object.keys(approved).sort(), [...new Set(subjects.map(([name]) => name))].sort())
  })
})
