import assert from 'node:assert/strict'
import { differencesOf, report, type Row } from '../../bench/ecosystem/differences'

const row = (line: number, message = 'is wrong', whole = message): Row => ({
  tree: 'owner+name',
  file: 'client.py',
  line,
  level: 'warning',
  rule: 'kling/int-duration',
  message,
  whole,
})

describe('the comparison of findings in whole trees', () => {
  it('lists new and removed findings', () => {
    const { came, went, same } = differencesOf([row(1), row(2)], [row(2), row(3)], false)
    assert.deepEqual({ came, went, same }, { came: [row(3)], went: [row(1)], same: 1 })
  })

  it('counts equal findings individually', () => {
    assert.deepEqual(differencesOf([row(1)], [row(1), row(1)], false).came, [row(1)])
    assert.deepEqual(differencesOf([row(1), row(1)], [row(1)], false).went, [row(1)])
  })

  it('compares columns and fixes only if requested', () => {
    const [before, after] = [row(1, 'is wrong', 'column 1'), row(1, 'is wrong', 'column 2')]
    assert.equal(differencesOf([before], [after], false).came.length, 0)
    assert.equal(differencesOf([before], [after], true).came.length, 1)
  })

  it('is a table that no message breaks', () => {
    const text = report(differencesOf([], [row(7, 'takes `a | b`,\nnot `c`')], false))
    assert.match(text, /^1 came, 0 went, 0 stayed\.$/m)
    assert.match(text, /^\| kling\/int-duration \| 1 \| 0 \|$/m)
    assert.match(
      text,
      /^\| \+ \| owner\+name\/client\.py:7 \| warning \| kling\/int-duration \| takes `a \\\| b`, not `c` \|$/m,
    )
  })

  it('says so if nothing changed', () => {
    assert.equal(report(differencesOf([row(1)], [row(1)], true)), '0 came, 0 went, 1 stayed.\n')
  })
})
