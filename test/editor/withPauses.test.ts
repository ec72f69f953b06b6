import assert from 'node:assert/strict'
import type { Checked } from '../../src/engine'
import { withPauses } from '../../src/editor/withPauses'

/** Longer than a turn of a check (ms). */
const long = 25

describe('checks in the editor that are under way at the same time', () => {
  it('take turns, and let others work after each', async () => {
    const happened: string[] = []
    function* steps(): Generator<void, Checked> {
      for (let turn = 0; turn < 3; turn++) {
        happened.push('check')
        for (const start = performance.now(); performance.now() - start < long;);
        yield
      }
      return {} as Checked
    }
    const other = setInterval(() => happened.push('other'), 1)
    await Promise.all(Array.from({ length: 4 }, () => withPauses(steps(), () => false)))
    clearInterval(other)
    assert.equal(happened.filter((what) => what === 'check').length, 12)
    assert.doesNotMatch(happened.join(' '), /check check/)
  })
})
